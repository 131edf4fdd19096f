import type { Result } from '../../../core/result';

type Parts = Readonly<Record<string, Result<unknown>>>;
type Values<P extends Parts> = {
  readonly [K in keyof P]: P[K] extends Result<infer T> ? T : never;
};

/** Why what was typed is refused, by part; what is not in it can be read. */
export type Problems = Readonly<Record<string, string>>;

/** Either every part of a form, or why some of them cannot be read. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problems };

/** Reads a form part by part, so that all that is wrong is said at once. */
export function readParts<P extends Parts>(parts: P): Reading<Values<P>> {
  const problems = Object.fromEntries(
    Object.entries(parts).flatMap(([part, read]) => (read.ok ? [] : [[part, read.error.message]])),
  );
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const values = Object.entries(parts).map(([part, read]) => [part, read.ok ? read.value : null]);
  return { ok: true, value: Object.fromEntries(values) as Values<P> };
}
