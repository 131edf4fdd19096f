import type { UidsInCase } from './uidsInCase';

/** That something which is referred to is not there; null where it is, or nothing is referred to. */
export function missing(
  what: string,
  uid: string | null,
  known: ReadonlyMap<string, unknown>,
): string | null {
  return uid === null || known.has(uid) ? null : `the ${what} ${uid} is not in the file`;
}

/** That an entity is not there, or does not behave like one of the built-in kinds. */
export function notOfBase(
  what: string,
  uid: string | null,
  base: 'actor' | 'incident',
  known: UidsInCase,
): string | null {
  const entity = uid === null ? undefined : known.entities.get(uid);
  if (!entity) return missing(what, uid, known.entities);
  return known.kinds.get(entity.kind)?.base === base
    ? null
    : `the ${what} ${entity.uid} is of the kind “${entity.kind}”, which is not one of ${base}s`;
}
