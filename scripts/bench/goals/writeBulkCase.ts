import { renameSync, rmSync } from 'node:fs';
import { foldText } from '../../../core/text/foldText';
import type { OwnedConnection } from '../../../db/connection/connection';
import { openConnection } from '../../../db/connection/openConnection';
import { createCase } from '../../../db/createCase';
import { entityNameTable } from '../../../db/tables/entityNameTable';
import { mergeSearch } from '../../../db/search/mergeSearch';
import { searchRowId } from '../../../db/writing/searchIndex';
import { seededRandom } from '../../generate/random';
import { bulkLines } from './bulkLines';

const AUTHOR = 'Benchmark';
const AT = '2026-01-01T00:00:00.000Z';
const LINES_PER_ENTITY = 3;
/** As many as the sample has on its first chart, about. */
const ON_CHART = 60;
/** Of these, names of one to four syllables are made: as many words as a large case may have. */
const syllables =
  'ab al an ba bar da del en far gha ha im ka ki lo mar nu or qa ra sal ta um za'.split(' ');

/** Prefixes tell the words of the language apart; the rest counts. */
function uidOf(word: 1 | 2 | 3, count: number): string {
  return `019b0000-000${word}-7000-8000-${count.toString(16).padStart(12, '0')}`;
}

function fill(connection: OwnedConnection, entities: number): void {
  const { pick, integer } = seededRandom(2);
  const word = (): string => {
    const text = Array.from({ length: 2 + integer(3) }, () => pick(syllables)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const number = entityNameTable.search?.number ?? NaN;
  for (let id = 1; id <= entities; id += 1) {
    const name = `${word()} ${word()} ${id}`;
    connection.run(
      `INSERT INTO entity (id, uid, kind_id, description, fields, recorded_at, recorded_by)
       VALUES (?, ?, ?, '', '{}', ?, ?)`,
      id,
      uidOf(1, id),
      1 + (id % 3),
      AT,
      AUTHOR,
    );
    connection.run(
      `INSERT INTO entity_name
         (id, uid, entity_id, position, text, language, script, role, recorded_at, recorded_by)
       VALUES (?, ?, ?, 0, ?, 'en', 'Latn', 'preferred', ?, ?)`,
      id,
      uidOf(2, id),
      id,
      name,
      AT,
      AUTHOR,
    );
    connection.run(
      `INSERT INTO search (rowid, title, body) VALUES (?, ?, '')`,
      searchRowId(number, id),
      foldText(name),
    );
  }
  const { from, to } = bulkLines(entities, LINES_PER_ENTITY);
  for (let line = 0; line < from.length; line += 1) {
    connection.run(
      `INSERT INTO link (id, uid, type_id, from_id, to_id, description, fields, recorded_at, recorded_by)
       VALUES (?, ?, ?, ?, ?, '', '{}', ?, ?)`,
      line + 1,
      uidOf(3, line),
      1 + (line % 5),
      (from[line] ?? 0) + 1,
      (to[line] ?? 0) + 1,
      AT,
      AUTHOR,
    );
  }
  for (let id = 1; id <= Math.min(ON_CHART, entities); id += 1) {
    connection.run(
      `INSERT INTO chart_place (chart_id, entity_id, x, y, pinned)
       SELECT id, ?, ?, ?, 0 FROM chart ORDER BY id LIMIT 1`,
      id,
      (id % 8) * 160,
      Math.floor(id / 8) * 120,
    );
  }
}

/**
 * Writes a case of names and links straight into its tables: by commands, as `npm run generate`
 * does it, a million entities take an hour.
 */
export function writeBulkCase(path: string, entities: number): void {
  const part = `${path}.part`;
  const made = createCase(part, {
    title: `${entities.toLocaleString('en')} entities`,
    author: AUTHOR,
  });
  if (!made.ok) throw new Error(made.error.message);
  made.value.close();
  const connection = openConnection(part, { mustExist: true });
  try {
    connection.pragma('synchronous = OFF');
    connection.pragma('cache_size = -1000000');
    connection.transaction(() => fill(connection, entities));
    // As the case is left by a window that wrote all that.
    mergeSearch(connection);
  } catch (error) {
    connection.close();
    rmSync(part, { force: true });
    throw error;
  }
  connection.close();
  renameSync(part, path);
}
