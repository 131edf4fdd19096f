import type { Sliced } from '../../../core/sliced';
import type { WriteConnection } from '../../connection/connection';

const ROWS_AT_ONCE = 5000;
const PAGES_AT_ONCE = 500;

/** Putting a text aside takes so much of the time that putting it back into the index takes. */
const ASIDE = 0.1;

const indexSql = `
-- Folded texts. rowid = 16 * id of the row + the number of its table:
-- 1 entity_name, 2 entity, 3 link, 4 source, 5 passage, 6 claim, 7 attribution, 8 judgement,
-- 9 annotation, 10 chart
CREATE VIRTUAL TABLE search USING fts5(
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);
`;

/** Copies texts in the order of their keys, a page at a time. */
function* copyTexts(connection: WriteConnection, from: string, to: string): Sliced<void> {
  const newest = connection.get<{ last: number }>(
    `SELECT rowid AS last FROM ${from} ORDER BY rowid DESC LIMIT 1`,
  );
  for (let after = 0; ;) {
    // The index takes a key for a bound only where it is a whole number, and is read whole if not.
    const { changes, id } = connection.run(
      `INSERT INTO ${to} (rowid, title, body) SELECT rowid, title, body FROM ${from}
       WHERE rowid > CAST(? AS INTEGER) ORDER BY rowid LIMIT ${ROWS_AT_ONCE}`,
      after,
    );
    if (changes < ROWS_AT_ONCE) return;
    after = id;
    yield { about: 'indexing texts', done: after / (newest?.last ?? after) };
  }
}

/** Makes one of the parts in which the index was written: each search looks into all of them. */
function* mergeParts(connection: WriteConnection): Sliced<void> {
  const merge = (pages: number) =>
    connection.run(`INSERT INTO search (search, rank) VALUES ('merge', ?)`, pages);
  const parts = () =>
    connection.getValues('SELECT count(DISTINCT segid) FROM search_idx')?.[0] as number;
  // Below zero: of all parts, whatever their sizes. What follows goes on with that.
  merge(-PAGES_AT_ONCE);
  while (parts() > 1) {
    yield;
    merge(PAGES_AT_ONCE);
  }
}

/**
 * Makes the search index anew from what is in it. Its texts are put aside meanwhile: renaming it would
 * be less, and costs each opening of a case, which makes the schema to hold the file against, 15 ms.
 */
export function* rebuildIndex(connection: WriteConnection): Sliced<void> {
  const reach = function* (work: Sliced<void>, from: number, part: number): Sliced<void> {
    for (const step of work) {
      yield step && { ...step, done: from + part * (step.done ?? 0) };
    }
  };
  connection.run('CREATE TABLE text_aside (id INTEGER PRIMARY KEY, title TEXT, body TEXT)');
  yield* reach(copyTexts(connection, 'search', 'text_aside'), 0, ASIDE);
  connection.run('DROP TABLE search');
  connection.run(indexSql);
  yield* reach(copyTexts(connection, 'text_aside', 'search'), ASIDE, 1 - ASIDE);
  connection.run('DROP TABLE text_aside');
  yield* mergeParts(connection);
}
