import type { Evidence } from './matrix';

/** Sensitivity groups the same pieces over and over. */
const kept = new WeakMap<Evidence, string>();

function samenessOf(piece: Evidence): string {
  const known = kept.get(piece) ?? sameness(piece);
  kept.set(piece, known);
  return known;
}

/** The same for claims that say the same of the same thing through the same first source. */
function sameness({ sourceRoot, says: { about, stance, value } }: Evidence): string {
  const subject =
    'link' in about
      ? ['link', about.link]
      : 'attribution' in about
        ? ['attribution', about.attribution]
        : ['entity', about.entity, about.field];
  return JSON.stringify([sourceRoot, subject, stance, value]);
}

/**
 * The evidence with repetitions put together: repetition is not confirmation. Who is said to have
 * said it does not matter, because what came through one source can be checked in one place only.
 */
export function groupRepeated(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const groups = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const key = samenessOf(piece);
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return [...groups.values()];
}
