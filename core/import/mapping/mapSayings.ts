import { cutText } from '../../text/cutText';
import { stripControls } from '../../text/stripControls';
import type { IncomingKey } from '../incoming';
import { add, keyOf, type MappedRow, type Saying } from './mappedRow';

const LONGEST_LINE = 500;

/** The key of the table itself as a source. */
export function sourceKey(origin: string): IncomingKey {
  return keyOf(origin, 'source');
}

/** The row as a passage, and what it says; then the sources that it names. */
export function mapSayings(row: MappedRow): void {
  const { mapping, reader } = row;
  if (mapping.source === null) return;
  const { locator, text } = mapping.row;
  const found = locator === null ? null : reader.text(locator);
  const where = lineOf(found ?? reader.row.at);
  const passage = keyOf(mapping.origin, 'passage', ...row.rowKey);
  add(row, {
    what: 'passage',
    key: passage,
    at: reader.row.at,
    source: sourceKey(mapping.origin),
    locator: where,
    text: cutText(text === null ? '' : (reader.text(text) ?? ''), 100_000),
  });
  for (const saying of row.sayings) addClaim(passage, saying, row);
  mapCited(where, row);
}

function addClaim(passage: IncomingKey, saying: Saying, row: MappedRow): void {
  add(row, {
    what: 'claim',
    key: keyOf(
      ...(saying.once === true ? [row.mapping.origin, 'said'] : [passage]),
      ...Object.entries(saying.about).flat(),
      saying.stance,
    ),
    at: row.reader.row.at,
    passage,
    credibility: null,
    saidOn: null,
    ...saying,
  });
}

/**
 * Only that there is such a thing is taken to be theirs: of the rest nobody knows which of them said
 * it. So the table does not count as one more witness to what it repeats from them.
 */
function mapCited(where: string, row: MappedRow): void {
  const { mapping, reader } = row;
  const { cited } = mapping;
  if (cited === null) return;
  const about = row.made.get(cited.about) ?? [];
  const titles = cited.columns
    .map((column) => reader.said(column) ?? '')
    .flatMap((said) => (cited.separator === null ? [said] : said.split(cited.separator)))
    // UCDP puts each in quotation marks.
    .map((title) => lineOf(lineOf(title).replace(/^"(.*)"$/, '$1')))
    .filter((title) => title !== '');
  const exists = (entity: IncomingKey, text: string): Saying => ({
    about: { entity, field: 'existence' },
    stance: 'asserts',
    value: true,
    text,
    claimant: null,
    responsibility: null,
  });
  if (titles.length === 0) {
    const passage = keyOf(mapping.origin, 'passage', ...row.rowKey);
    for (const entity of about) addClaim(passage, exists(entity, ''), row);
  }
  for (const title of new Set(titles)) {
    const source = keyOf(mapping.origin, 'cited', title);
    add(row, {
      what: 'source',
      key: source,
      at: reader.row.at,
      title,
      type: cited.type,
      publisher: null,
      url: null,
      published: null,
      description: `Named as a source by ${mapping.name}.`,
      derivesFrom: null,
    });
    const passage = keyOf(mapping.origin, 'cited', title, ...row.rowKey);
    add(row, {
      what: 'passage',
      key: passage,
      at: reader.row.at,
      source,
      locator: lineOf(`cited by ${mapping.name}, ${where}`),
      text: '',
    });
    for (const entity of about) {
      addClaim(
        passage,
        exists(entity, `Said to have reported it by ${mapping.name}; not read itself.`),
        row,
      );
    }
  }
}

function lineOf(text: string): string {
  return cutText(stripControls(text).trim(), LONGEST_LINE).trim();
}
