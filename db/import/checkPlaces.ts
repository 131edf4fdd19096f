import type { Chart } from '../../core/language/chart';
import { missing } from './references';
import type { UidsInCase } from './uidsInCase';

/** What is wrong with what stands on a chart; null where nothing is. */
export function checkPlaces({ places }: Chart, known: UidsInCase): string | null {
  const seen = new Set<string>();
  for (const { of } of places) {
    const uid = 'entity' in of ? of.entity : of.attribution;
    if (seen.has(uid)) return `${uid} stands on it twice`;
    seen.add(uid);
    const trouble =
      'entity' in of
        ? missing('entity', uid, known.entities)
        : missing('attribution', uid, known.attributions);
    if (trouble !== null) return trouble;
    if ('attribution' in of && known.attributions.get(uid)?.hypothesis === 'actor') {
      return `the attribution ${uid} names an actor, which stands on a chart in its place`;
    }
  }
  return null;
}
