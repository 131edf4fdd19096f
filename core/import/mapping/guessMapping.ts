import type { TableRow } from '../tableRow';
import { namedEntity, plainLink, SILENT } from './plainRules';
import { findColumns, type Purpose } from './findColumns';
import { guessDateFormat } from './guessDateFormat';
import type {
  AttributionRule,
  DateFormat,
  EntityRule,
  LinkRule,
  Mapping,
  TextRule,
} from './mapping';
import { readPair } from './readPosition';

export interface GuessedMapping {
  readonly mapping: Mapping;
  /** What nobody can tell from the file. */
  readonly questions: readonly string[];
}

/** A mapping to begin with, by the names of columns and what is in them. */
export function guessMapping(
  name: string,
  columns: readonly string[],
  rows: readonly TableRow[],
): GuessedMapping {
  const found = new Map(findColumns(columns));
  const seenIn = (column: string): readonly string[] => textsOf(column, columns, rows);
  if (!found.has('latitude') && !found.has('both')) {
    const pairs = columns.find((column) => arePairs(seenIn(column)));
    if (pairs !== undefined) found.set('both', pairs);
  }
  const questions: string[] = [];
  // "Source" and "target" are also who reported an incident, and who was its victim.
  const isOfIncidents = found.has('date') && (found.has('actor') || found.has('place'));
  const isEdgeList =
    found.has('from') && found.has('to') && !found.has('latitude') && !isOfIncidents;
  const formatOf = (column: string): DateFormat => {
    const guess = guessDateFormat(column, seenIn(column));
    if (guess?.question != null) questions.push(guess.question);
    return guess?.format ?? 'plain';
  };
  const parts = isEdgeList
    ? edges(found, formatOf)
    : things(found, firstName(columns, found, seenIn), formatOf);
  return {
    questions,
    mapping: {
      version: 1,
      name,
      origin: name,
      source: {
        title: name,
        type: 'dataset',
        publisher: null,
        url: null,
        published: null,
        description: '',
      },
      row: { key: null, locator: null, text: null },
      cited: null,
      nothing: { words: SILENT, numbers: [] },
      decimal: 'point',
      attributions: [],
      ...parts,
    },
  };
}

function textsOf(
  column: string,
  columns: readonly string[],
  rows: readonly TableRow[],
): readonly string[] {
  const index = columns.indexOf(column);
  const texts = rows.map(({ cells }) => (cells[index] ?? '').trim());
  return texts.filter((text) => text !== '' && !SILENT.includes(text.toLowerCase()));
}

function text(column: string): TextRule {
  return { columns: [column], between: '', words: [] };
}

type Parts = Pick<Mapping, 'entities' | 'links'> & Partial<Mapping>;

/** A decimal point in each, as two numbers may be anything. */
function arePairs(texts: readonly string[]): boolean {
  return (
    texts.length > 0 &&
    texts.every((text) => /\d\.\d.*\d\.\d/.test(text) && readPair(text) !== null)
  );
}

/** What a thing is called where no column says that it is the name: the first that has words. */
function firstName(
  columns: readonly string[],
  found: ReadonlyMap<Purpose, string>,
  seenIn: (column: string) => readonly string[],
): string {
  const others = new Set(
    (['id', 'date', 'latitude', 'longitude', 'both'] as const).map((purpose) => found.get(purpose)),
  );
  const named = columns.find(
    (column) => !others.has(column) && seenIn(column).some((text) => /\p{L}{2}/u.test(text)),
  );
  return named ?? columns[0] ?? '';
}

function dateOf(
  column: string | undefined,
  formatOf: (column: string) => DateFormat,
): LinkRule['date'] {
  if (column === undefined) return null;
  return { column, format: formatOf(column), about: [], monthOnly: [], yearOnly: [] };
}

function edges(
  found: ReadonlyMap<Purpose, string>,
  formatOf: (column: string) => DateFormat,
): Parts {
  // A word of the file is no type of the case; what it says of the link is kept beside it.
  const said = [found.get('relation'), found.get('description')].filter(
    (column) => column !== undefined,
  );
  return {
    entities: [
      namedEntity('from', 'actor', text(found.get('from') ?? '')),
      namedEntity('to', 'actor', text(found.get('to') ?? '')),
    ],
    links: [
      plainLink('associated-with', 'from', 'to', {
        description: said.length === 0 ? null : { columns: said, between: ': ', words: [] },
        date: dateOf(found.get('date'), formatOf),
      }),
    ],
  };
}

function things(
  found: ReadonlyMap<Purpose, string>,
  firstName: string,
  formatOf: (column: string) => DateFormat,
): Parts {
  const date = found.get('date');
  const hasActor = found.has('actor') || found.has('target');
  const isPlaced = found.has('place') || found.has('latitude') || found.has('both');
  const isIncident = date !== undefined && (hasActor || isPlaced);
  const isPlace = !isIncident && (found.has('latitude') || found.has('both'));
  const kind = isIncident ? 'incident' : isPlace ? 'place' : 'actor';
  const name =
    found.get('name') ??
    (isPlace ? found.get('place') : undefined) ??
    found.get('description') ??
    firstName;
  const id = found.get('id');
  const aliases = found.get('aliases');
  const main = namedEntity('thing', kind, text(name), {
    key: id === undefined ? null : [id],
    description: textOrNull(found.get('description')),
    date: dateOf(date, formatOf),
    position: positionOf(found),
    fields: isIncident ? casualties(found) : [],
  });
  if (aliases !== undefined) {
    main.names.push({ text: text(aliases), role: 'alias', language: null, separator: ';' });
  }
  const around = isIncident ? aroundIncident(found, name) : { entities: [], links: [] };
  const cited = found.get('cited');
  return {
    ...around,
    entities: [main, ...around.entities],
    row: {
      key: id === undefined ? null : [id],
      locator: textOrNull(id),
      text: textOrNull(found.get('description')),
    },
    cited:
      cited === undefined || cited === name
        ? null
        : { columns: [cited], separator: ';', type: 'other', about: 'thing' },
  };
}

function aroundIncident(found: ReadonlyMap<Purpose, string>, name: string): Parts {
  const entities: EntityRule[] = [];
  const links: LinkRule[] = [];
  const attributions: AttributionRule[] = [];
  const place = found.get('place');
  if (place !== undefined && place !== name) {
    const country = found.get('country');
    entities.push(
      namedEntity('place', 'place', text(place), {
        key: country === undefined ? null : [country, place],
      }),
    );
    links.push(plainLink('happened-at', 'thing', 'place'));
  }
  const target = found.get('target');
  if (target !== undefined && target !== name) {
    entities.push(namedEntity('target', 'actor', text(target)));
    links.push(plainLink('targeted', 'thing', 'target'));
  }
  const actor = found.get('actor');
  if (actor !== undefined && actor !== name) {
    const suspected = found.get('suspected');
    entities.push(
      namedEntity('actor', 'actor', text(actor), { nameless: ['unidentified', 'unknown'] }),
    );
    attributions.push({
      incident: 'thing',
      actor: 'actor',
      role: 'carried-out',
      unknown: [{ column: actor, is: ['unknown', 'unidentified', 'مجهول'] }],
      suspected:
        suspected === undefined
          ? []
          : [{ column: suspected, is: ['1', 'yes', 'y', 'true', 'suspected'] }],
      likelihood: found.get('likelihood') ?? null,
      responsibility: null,
      when: [],
    });
  }
  return { entities, links, attributions };
}

function casualties(found: ReadonlyMap<Purpose, string>): EntityRule['fields'] {
  return (['killed', 'wounded'] as const).flatMap((field) => {
    const column = found.get(field);
    return column === undefined ? [] : [{ field, value: text(column) }];
  });
}

function positionOf(found: ReadonlyMap<Purpose, string>): EntityRule['position'] {
  const latitude = found.get('latitude');
  const longitude = found.get('longitude');
  if (latitude !== undefined && longitude !== undefined) {
    return { latitude, longitude, precision: null };
  }
  const both = found.get('both');
  return both === undefined ? null : { both, precision: null };
}

function textOrNull(column: string | undefined): TextRule | null {
  return column === undefined ? null : text(column);
}
