import type { CaseJson } from '../../core/caseJson';
import type { Entity } from '../../core/language/entity';
import type { Source } from '../../core/language/source';
import { placeOf, refuseJson } from './refuseJson';

/** The first of these from which one comes back to itself. */
function inCircle(next: ReadonlyMap<string, string>): string | null {
  const ends = new Set<string>();
  for (const start of next.keys()) {
    const way = new Set<string>();
    for (let at: string | undefined = start; at !== undefined && !ends.has(at); at = next.get(at)) {
      if (way.has(at)) return at;
      way.add(at);
    }
    for (const passed of way) ends.add(passed);
  }
  return null;
}

/** No source repeats itself by a detour. */
export function checkDerivations(
  sources: readonly Source[],
  bySourceUid: ReadonlyMap<string, Source>,
): void {
  const circle = inCircle(
    new Map(sources.flatMap(({ uid, derivesFrom }) => (derivesFrom ? [[uid, derivesFrom]] : []))),
  );
  if (circle === null) return;
  const index = sources.findIndex(({ uid }) => uid === circle);
  const place = placeOf('sources', index, bySourceUid.get(circle));
  throw refuseJson(`${place}: it derives from itself by a detour.`);
}

/** An entity is merged into one other of its kind at a time, and by no detour into itself. */
export function checkMergesInForce(
  merges: CaseJson['merges'],
  entities: ReadonlyMap<string, Entity>,
): void {
  const into = new Map<string, string>();
  for (const [index, merge] of merges.entries()) {
    if (merge.retraction !== null) continue;
    const place = placeOf('merges', index, merge);
    if (into.has(merge.entity)) {
      throw refuseJson(`${place}: the entity ${merge.entity} is merged into another one already.`);
    }
    if (entities.get(merge.entity)?.kind !== entities.get(merge.into)?.kind) {
      throw refuseJson(`${place}: the two are of different kinds.`);
    }
    into.set(merge.entity, merge.into);
  }
  const circle = inCircle(into);
  if (circle === null) return;
  const index = merges.findIndex((merge) => merge.entity === circle && merge.retraction === null);
  throw refuseJson(
    `${placeOf('merges', index, merges[index])}: it is merged into itself by a detour.`,
  );
}
