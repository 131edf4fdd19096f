import { z } from 'zod';
import type { Sliced } from './sliced';

/**
 * A large reply on its way: its lists are cut into pieces of JSON, so that nobody who holds it
 * against the contract or takes it apart has to do all of it at once.
 */
export const packedReplySchema = z.strictObject({
  /** All but the lists, as JSON. */
  head: z.string(),
  pieces: z.array(
    z.strictObject({
      list: z.string(),
      /** A list of what comes next in that list. */
      json: z.string(),
      /** The same for the same text alone. */
      digest: z.string(),
    }),
  ),
});

export type PackedReply = z.infer<typeof packedReplySchema>;

/** Things in a piece: a few milliseconds of work. */
const PIECE = 400;

type Piece = PackedReply['pieces'][number];

/** A list that is the same as before is not packed again. */
const packedLists = new WeakMap<readonly unknown[], readonly Piece[]>();

function* packList(
  list: string,
  things: readonly unknown[],
  digestOf: (text: string) => string,
): Sliced<readonly Piece[]> {
  const known = packedLists.get(things);
  if (known) return known;
  const pieces: Piece[] = [];
  for (let first = 0; first < things.length; first += PIECE) {
    const json = JSON.stringify(things.slice(first, first + PIECE));
    pieces.push({ list, json, digest: digestOf(json) });
    yield;
  }
  packedLists.set(things, pieces);
  return pieces;
}

/** Nobody writes to what was packed. */
export function* packReply(value: object, digestOf: (text: string) => string): Sliced<PackedReply> {
  const entries = Object.entries(value) as [string, unknown][];
  const head = Object.fromEntries(
    entries.map(([key, part]) => [key, Array.isArray(part) ? [] : part]),
  );
  const pieces: Piece[] = [];
  for (const [list, part] of entries) {
    if (Array.isArray(part)) pieces.push(...(yield* packList(list, part, digestOf)));
  }
  return { head: JSON.stringify(head), pieces };
}

/** A reply that was unpacked: what the next one has in common with it is not made again. */
export interface Unpacked {
  readonly value: object;
  readonly head: string;
  /** By list and digest. */
  readonly pieces: ReadonlyMap<string, readonly unknown[]>;
  /** By list: the digests of its pieces. */
  readonly lists: ReadonlyMap<string, string>;
}

/** What is the same as in the reply before is the same object, down to single pieces of a list. */
export function* unpackReply(
  { head, pieces }: PackedReply,
  before: Unpacked | null,
): Sliced<Unpacked> {
  const made = new Map<string, readonly unknown[]>();
  const byList = new Map<string, { readonly keys: string[]; readonly parts: unknown[][] }>();
  for (const { list, json, digest } of pieces) {
    const key = `${list} ${digest}`;
    const part = before?.pieces.get(key) ?? (JSON.parse(json) as readonly unknown[]);
    made.set(key, part);
    const entry = byList.get(list) ?? { keys: [], parts: [] };
    byList.set(list, entry);
    entry.keys.push(digest);
    entry.parts.push(part as unknown[]);
    yield;
  }
  const lists = new Map([...byList].map(([list, { keys }]) => [list, keys.join(' ')]));
  const isSameList = (list: string): boolean => before?.lists.get(list) === lists.get(list);
  const names = new Set([...lists.keys(), ...(before?.lists.keys() ?? [])]);
  if (before?.head === head && [...names].every(isSameList)) return before;
  const value = JSON.parse(head) as Record<string, unknown>;
  const known = before?.value as Record<string, unknown> | undefined;
  for (const [list, { parts }] of byList) {
    value[list] = isSameList(list) ? known?.[list] : parts.flat();
  }
  return { value, head, pieces: made, lists };
}
