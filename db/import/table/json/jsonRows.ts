import type { TableRow } from '../../../../core/import/tableRow';
import { cutText } from '../../../../core/text/cutText';
import { graphText } from '../../graphs/graphText';
import { isObject } from '../../graphs/jsonValue';
import { readJsonItems } from '../../graphs/readJsonItems';
import { readLines } from '../../graphs/readLines';
import type { OpenedRows } from '../openTable';
import { refuseTable } from '../refuseTable';
import { tableLimits } from '../tableLimits';

interface Row {
  readonly at: string;
  readonly object: object;
}

/** Where services put their list: ACLED's `data`, UCDP's `Result`, and what others are fond of. */
const LISTS: ReadonlySet<string> = new Set([
  ...['', 'data', 'Result', 'result', 'results', 'records', 'rows', 'items', 'events', 'value'],
]);

/** So many are looked through for their names: a file of millions is not read twice. */
const LOOKED_AT = 5000;

/** Objects within objects have columns of their own down to here, and are texts below. */
const DEPTH = 4;

/** The objects of a JSON list, or of a text with one in each line, as rows: their names are the columns. */
export function jsonRows(path: string, size: number): OpenedRows {
  if (size > tableLimits.textBytes) {
    throw refuseTable('The file is larger than 4 GB. Import it in parts.');
  }
  const objects = isLines(path) ? () => objectsInLines(path) : () => objectsInList(path);
  let columns: readonly string[] | null = null;
  return {
    form: { kind: 'json' },
    *rows(): Generator<TableRow> {
      columns ??= columnsOf(objects());
      yield { at: 'the names', cells: columns, trouble: null };
      const places = new Map(columns.map((column, place) => [column, place]));
      for (const { at, object } of objects()) {
        const cells = Array<string>(columns.length).fill('');
        let trouble: string | null = null;
        for (const [name, text] of cellsOf(object)) {
          const place = places.get(name);
          if (place !== undefined) cells[place] = text;
          else if (text !== '') {
            trouble = `“${cutText(name, 100)}” is in none of the first ${LOOKED_AT.toLocaleString('en')} objects, and is passed over.`;
          }
        }
        yield { at, cells, trouble };
      }
    },
  };
}

/** Whether a whole object stands in the first line that says something, and it is no list's beginning. */
function isLines(path: string): boolean {
  for (const { text } of readLines(graphText(path))) {
    try {
      return isObject(JSON.parse(text)) && !hasList(path);
    } catch {
      return false;
    }
  }
  return false;
}

/** A service may answer in a single line. */
function hasList(path: string): boolean {
  try {
    for (const { path: list, value } of readJsonItems(graphText(path), LISTS)) {
      if (LISTS.has(list) && isObject(value)) return true;
    }
  } catch {
    // A second object after the first: lines.
  }
  return false;
}

function* objectsInLines(path: string): Generator<Row> {
  for (const { line, text } of readLines(graphText(path))) {
    let object: unknown;
    try {
      object = JSON.parse(text);
    } catch {
      throw refuseTable(`Line ${line} is not JSON. Mend it, or take it out.`);
    }
    if (!isObject(object)) throw refuseTable(`Line ${line} is no object.`);
    yield { at: `line ${line}`, object };
  }
}

/** Those of the first list that has any. */
function* objectsInList(path: string): Generator<Row> {
  let list: string | null = null;
  for (const { path: of, at, value } of readJsonItems(graphText(path), LISTS)) {
    // Plain values of the outermost object come by their names, too.
    if (!LISTS.has(of) || !isObject(value)) continue;
    list ??= of;
    if (of === list) yield { at, object: value };
  }
}

function columnsOf(rows: Iterable<Row>): readonly string[] {
  const columns = new Set<string>();
  let count = 0;
  for (const { object } of rows) {
    count += 1;
    if (count > LOOKED_AT) break;
    for (const [name] of cellsOf(object)) columns.add(name);
    if (columns.size > tableLimits.columns) {
      throw refuseTable('The objects have more than 1,000 names. Leave some out.');
    }
  }
  if (columns.size === 0) {
    throw refuseTable('The file holds no list of objects, which is what a table is made of.');
  }
  return [...columns];
}

function* cellsOf(
  object: object,
  before = '',
  depth = 1,
): Generator<readonly [name: string, text: string]> {
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    const name = `${before}${key}`;
    if (isObject(value) && depth < DEPTH) yield* cellsOf(value, `${name}.`, depth + 1);
    else yield [name, textOf(value)];
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) {
    return value.map(String).join('; ');
  }
  return JSON.stringify(value);
}
