import type { MatchSuggestion } from '../../../../core/import/importOutcome';
import type { IncomingEntity } from '../../../../core/import/incoming';
import type { ReadConnection } from '../../../connection/connection';
import { NamesInCase } from './namesInCase';
import { PlacesInCase } from './placesInCase';

/** The more there are, the less it says. */
const MOST = 5;

/** Finds what an entity that comes may be, among those that were there before anything came in. */
export function alikeInCase(
  connection: ReadConnection,
): (entity: IncomingEntity) => MatchSuggestion['alike'] {
  const ways = [new NamesInCase(connection), new PlacesInCase(connection)];
  return (entity) => {
    const found = new Map<string, MatchSuggestion['alike'][number]>();
    for (const one of ways.flatMap((way) => way.alike(entity))) {
      const known = found.get(one.uid);
      // By name and by place: both are said.
      if (!known) found.set(one.uid, one);
      else if (!known.reason.includes(one.reason)) {
        found.set(one.uid, { ...known, reason: `${known.reason}; ${one.reason}` });
      }
    }
    return [...found.values()].slice(0, MOST);
  };
}
