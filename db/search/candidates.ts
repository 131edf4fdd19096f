import type { ReadConnection } from '../connection/connection';
import { searchRowOf } from '../writing/searchIndex';
import { rankNames } from './rankNames';
import { toExactMatch, toMatch } from './searchTerms';

/** As many are ranked: ranking all that a short word finds takes longer than typing the next one. */
const MOST_RANKED = 300;
const LEAST_RANKED = 50;
const RANKED_FOR_ONE = 5;
/** Of what begins with one letter: what comes first costs a fraction of all of it. */
const LEAST_OF_A_LETTER = 30;
const OF_A_LETTER_FOR_ONE = 2;

/** How much more is read where that was not enough: most rows may be newer than the day asked for. */
const GROWTH = 4;

const isName = 'rowid % 16 = 1';

interface NameRow {
  readonly rowid: number;
  readonly title: string;
  /** Other forms of the name, such as its initials. */
  readonly body: string;
}

function beginsAWord({ title, body }: NameRow, letter: string): boolean {
  return ` ${title} ${body}`.includes(` ${letter}`);
}

/**
 * Names that have, for each term, a word that begins with it: a bounded number at a time, each in
 * rank. Words that are there as they were typed are not missed.
 */
export function* nameRows(
  connection: ReadConnection,
  terms: readonly string[],
  wanted: number,
): Generator<number[]> {
  const ranked = Math.min(MOST_RANKED, Math.max(LEAST_RANKED, wanted * RANKED_FOR_ONE));
  const read = (match: string, limit: number, offset: number) =>
    connection.all<NameRow>(
      `SELECT rowid, title, body FROM search WHERE search MATCH ? AND ${isName} LIMIT ? OFFSET ?`,
      match,
      limit,
      offset,
    );
  let exactRows: readonly NameRow[] | null = null;
  const exact = () => (exactRows ??= read(toExactMatch(terms), ranked, 0));
  const longer = terms.filter((term) => term.length > 1);
  if (longer.length > 0 && longer.length < terms.length) {
    // What begins with one letter is much to look up; often it is there among what has the others.
    const some = read(toMatch(longer), MOST_RANKED, 0);
    const letters = terms.filter((term) => term.length === 1);
    yield rankNames(
      [...exact(), ...some].filter((row) => letters.every((letter) => beginsAWord(row, letter))),
      terms,
    );
    if (some.length < MOST_RANKED) return;
  }
  const enough =
    longer.length === terms.length
      ? ranked
      : Math.min(ranked, Math.max(LEAST_OF_A_LETTER, wanted * OF_A_LETTER_FOR_ONE));
  const first = read(toMatch(terms), enough, 0);
  // Where not all were read, those that have the very words may be among the rest.
  const foremost = first.length < enough ? [] : exact();
  const known = new Set(foremost.map(({ rowid }) => rowid));
  const withoutKnown = (rows: typeof first) => rows.filter(({ rowid }) => !known.has(rowid));
  yield rankNames([...foremost, ...withoutKnown(first)], terms);
  if (first.length < enough) return;
  for (let page = ranked * GROWTH, offset = enough; ; offset += page, page *= GROWTH) {
    const rows = read(toMatch(terms), page, offset);
    yield rankNames(withoutKnown(rows), terms);
    if (rows.length < page) return;
  }
}

/** One of each sort of text in turn, so that a sort with many hits leaves room for the others. */
function inTurn(rows: readonly number[]): number[] {
  const turns = new Map<number, number>();
  return rows
    .map((rowid) => {
      const { number } = searchRowOf(rowid);
      const turn = turns.get(number) ?? 0;
      turns.set(number, turn + 1);
      return { rowid, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ rowid }) => rowid);
}

/** All other rows, a bounded number at a time. */
export function* otherRows(
  connection: ReadConnection,
  terms: readonly string[],
): Generator<number[]> {
  for (let page = MOST_RANKED * GROWTH, offset = 0; ; offset += page, page *= GROWTH) {
    const rows = connection.all<{ rowid: number }>(
      `SELECT rowid FROM search WHERE search MATCH ? AND NOT (${isName}) LIMIT ? OFFSET ?`,
      toMatch(terms),
      page,
      offset,
    );
    yield inTurn(rows.map(({ rowid }) => rowid));
    if (rows.length < page) return;
  }
}
