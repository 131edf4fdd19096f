import type { RecordedDay } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';

const MOST_DAYS = 1000;

/** The days in UTC on which judgements or claims were recorded, newest first. */
export function readDays(connection: ReadConnection): RecordedDay[] {
  return connection.all(
    `SELECT day, sum(judgements) AS judgements, sum(claims) AS claims FROM (
       SELECT substr(recorded_at, 1, 10) AS day, count(*) AS judgements, 0 AS claims
       FROM judgement GROUP BY 1
       UNION ALL
       SELECT substr(recorded_at, 1, 10), 0, count(*) FROM claim GROUP BY 1)
     GROUP BY day ORDER BY day DESC LIMIT ?`,
    MOST_DAYS,
  );
}
