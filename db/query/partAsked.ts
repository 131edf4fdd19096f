import { parseDate } from '../../core/dates/parseDate';
import type { QueryPart } from '../../core/query/caseQuery';
import type { Sliced } from '../../core/sliced';
import { foldText } from '../../core/text/foldText';
import type { ReadConnection } from '../connection/connection';
import { idList } from '../reads/idList';
import { searchTerms, toMatch } from '../search/searchTerms';
import { fieldKeys, idsOfDefined } from './nameInCase';
import { nearPlace } from './nearPlace';

function ids(rows: readonly (readonly unknown[])[]): number[] {
  return rows.map(([id]) => id as number | null).filter((id) => id !== null);
}

/** By name, description, fields, or a note on it. */
function holdingText(connection: ReadConnection, text: string): number[] {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  const found = connection.allValues(
    'SELECT rowid FROM search WHERE search MATCH ?',
    toMatch(terms),
  );
  const idsIn = (number: number) =>
    idList(
      found.flatMap(([rowid]) =>
        (rowid as number) % 16 === number ? [Math.floor((rowid as number) / 16)] : [],
      ),
    );
  return ids(
    connection.allValues(
      `SELECT entity_id FROM entity_name WHERE id IN (SELECT value FROM json_each(?))
       UNION SELECT id FROM entity WHERE id IN (SELECT value FROM json_each(?))
       UNION SELECT entity_id FROM annotation WHERE id IN (SELECT value FROM json_each(?))`,
      idsIn(1),
      idsIn(2),
      idsIn(9),
    ),
  );
}

function withField(connection: ReadConnection, field: string, contains: string | null): number[] {
  const wanted = contains === null ? null : foldText(contains);
  const found = new Set<number>();
  for (const key of fieldKeys(connection, field)) {
    const rows = connection.allValues(
      `SELECT id, json_extract(fields, ?) AS given FROM entity WHERE given IS NOT NULL`,
      `$."${key}"`,
    );
    for (const [id, given] of rows) {
      if (wanted === null || foldText(String(given)).includes(wanted)) found.add(id as number);
    }
  }
  return [...found];
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** What is vague may lie in it. */
function inTime(connection: ReadConnection, date: string): number[] {
  const parsed = parseDate(date);
  if (!parsed.ok) return [];
  const { earliest, latest } = parsed.value;
  return ids(
    connection.allValues(
      `SELECT id FROM entity WHERE date IS NOT NULL
         AND (date_latest IS NULL OR date_latest >= ?)
         AND (date_earliest IS NULL OR date_earliest <= ?)`,
      earliest ?? FIRST_DAY,
      latest ?? LAST_DAY,
    ),
  );
}

/** The entities that answer one part; null: the part is asked of lines. */
export function partAsked(
  part: QueryPart,
): ((connection: ReadConnection) => readonly number[] | Sliced<number[]>) | null {
  switch (part.key) {
    case 'text':
      return (connection) => holdingText(connection, part.text);
    case 'kind':
      return (connection) =>
        ids(
          connection.allValues(
            'SELECT id FROM entity WHERE kind_id IN (SELECT value FROM json_each(?))',
            idList(idsOfDefined(connection, 'kind', part.terms)),
          ),
        );
    case 'has':
      return (connection) => withField(connection, part.field, null);
    case 'field':
      return (connection) => withField(connection, part.field, part.contains);
    case 'date':
      return (connection) => inTime(connection, part.date);
    case 'near':
      return (connection) => nearPlace(connection, part.of, part.km);
    case 'link':
    case 'likelihood':
    case 'confidence':
    case 'status':
    case 'stance':
    case 'reliability':
    case 'credibility':
    case 'unsourced':
    case 'contested':
      return null;
  }
}
