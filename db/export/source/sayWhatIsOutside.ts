import type { ReadConnection } from '../../connection/connection';
import { howMany, type Said } from '../said';
import { inScope } from './fillScope';

function count(connection: ReadConnection, query: string): number {
  return connection.get<{ count: number }>(`SELECT count(*) AS count ${query}`)?.count ?? 0;
}

/** What leads out of a part of the case, and is therefore not in the file. */
export function sayWhatIsOutside(connection: ReadConnection, said: Said): void {
  const entities = inScope('entity');
  said.count(
    'links that lead out',
    (n) =>
      `${howMany(n, 'link leads', 'links lead')} from what is exported to what is not, and ${n === 1 ? 'is' : 'are'} left out.`,
    count(connection, `FROM link WHERE (from_id IN (${entities})) + (to_id IN (${entities})) = 1`),
  );
  said.count(
    'attributions that lead out',
    (n) =>
      `${howMany(n, 'attribution has', 'attributions have')} an actor or an incident that is not exported, and ${n === 1 ? 'is' : 'are'} left out.`,
    count(
      connection,
      `FROM attribution WHERE actor_id IS NOT NULL
       AND (incident_id IN (${entities})) + (actor_id IN (${entities})) = 1`,
    ),
  );
  said.count(
    'assessments of claims about others',
    (n) =>
      `${howMany(n, 'assessment rates', 'assessments rate')} a claim about something that is not exported, and ${n === 1 ? 'is' : 'are'} left out.`,
    count(
      connection,
      `FROM assessment WHERE attribution_id IN (${inScope('attribution')})
       AND claim_id NOT IN (${inScope('claim')})`,
    ),
  );
}
