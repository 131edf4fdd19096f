import type { ReadConnection } from '../../db/connection/connection';

/** What is asked about. The same ones for every question, so that answers can be compared. */
export interface Subjects {
  readonly chart: string;
  /** The entity with the most links. */
  readonly hub: string;
  /** Entities from all over the case, one after the other. */
  nextEntity(): string;
  /** A name that few entities have, and a word that many texts hold. */
  readonly rareName: string;
  readonly commonWord: string;
}

const ENTITIES_ASKED = 101;

function uidsOf(connection: ReadConnection, sql: string, ...parameters: number[]): string[] {
  return connection.all<{ uid: string }>(sql, ...parameters).map(({ uid }) => uid);
}

function firstOf(uids: readonly string[]): string {
  const [first] = uids;
  if (first === undefined) throw new Error('The case has too little in it to be measured.');
  return first;
}

export function chooseSubjects(connection: ReadConnection): Subjects {
  const count = connection.get<{ count: number }>('SELECT count(*) AS count FROM entity')?.count;
  const stride = Math.max(1, Math.floor((count ?? 0) / ENTITIES_ASKED));
  const entities = uidsOf(connection, 'SELECT uid FROM entity WHERE id % ? = 0', stride);
  const last = connection.get<{ text: string }>(
    'SELECT text FROM entity_name ORDER BY id DESC LIMIT 1',
  );
  let next = 0;
  return {
    chart: firstOf(uidsOf(connection, 'SELECT uid FROM chart ORDER BY id LIMIT 1')),
    hub: firstOf(
      uidsOf(
        connection,
        `SELECT uid FROM entity WHERE id = (SELECT id FROM
           (SELECT from_id AS id FROM link UNION ALL SELECT to_id FROM link)
           GROUP BY id ORDER BY count(*) DESC, id LIMIT 1)`,
      ),
    ),
    nextEntity: () => entities[next++ % entities.length] ?? '',
    rareName: last?.text ?? '',
    commonWord: 'attack',
  };
}
