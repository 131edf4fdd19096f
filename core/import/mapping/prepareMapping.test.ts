import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInKinds } from '../../language/builtInKinds';
import { builtInLinkTypes } from '../../language/builtInLinkTypes';
import { positionSchema } from '../../language/entity';
import { fieldValuesSchema } from '../../language/kind';
import { edtfSchema, lineSchema, proseSchema } from '../../language/scalars';
import { headerSignature } from '../headerSignature';
import type { Incoming } from '../incoming';
import { guessMapping } from './guessMapping';
import { mappingSchema, type Mapping } from './mapping';
import { prepareMapping, type RowOutcome } from './prepareMapping';

const language = { kinds: builtInKinds, linkTypes: builtInLinkTypes };
const columns = [
  'id',
  'event',
  'date',
  'place',
  'lat',
  'lon',
  'perpetrator',
  'suspected',
  'killed',
  'source',
  '__proto__',
];

function guessed(rows: readonly (readonly string[])[] = []): Mapping {
  const table = rows.map((cells) => ({ at: 'line 2', cells, trouble: null }));
  return guessMapping('List of attacks', columns, table).mapping;
}

function apply(cells: readonly string[], mapping = guessed()): RowOutcome {
  const prepared = prepareMapping(mapping, columns, language);
  if (!prepared.ok) throw new Error(prepared.error.message);
  return prepared.value.applyTo({ at: 'line 2', cells, trouble: null });
}

function only<W extends Incoming['what']>(outcome: RowOutcome, what: W) {
  return outcome.incoming.filter((one): one is Extract<Incoming, { what: W }> => one.what === what);
}

const good = [
  '7',
  'Rockets',
  '2021-06-10',
  'Erbil',
  '36.2',
  '44',
  'Saltmen',
  'yes',
  '2',
  'Wire; Post',
  'x',
];

test('one row makes an incident, its place, an actor, a suspicion and what says so', () => {
  const outcome = apply(good);
  expect(outcome.problems).toEqual([]);
  expect(only(outcome, 'entity').map(({ kind, names }) => [kind, names[0].text])).toEqual([
    ['incident', 'Rockets'],
    ['place', 'Erbil'],
    ['actor', 'Saltmen'],
  ]);
  expect(only(outcome, 'entity')[0]).toMatchObject({
    date: '2021-06-10',
    position: { latitude: 36.2, longitude: 44, precision: null },
    fields: { killed: 2 },
  });
  expect(only(outcome, 'link').map(({ type }) => type)).toEqual(['happened-at']);
  const [attribution] = only(outcome, 'attribution');
  expect(attribution).toMatchObject({ hypothesis: 'actor', role: 'carried-out' });
  const claims = only(outcome, 'claim').filter(({ about }) => 'attribution' in about);
  expect(claims).toMatchObject([
    {
      about: { attribution: attribution?.key },
      stance: 'suspects',
      text: 'Suspected: suspected is yes.',
    },
  ]);
  expect(only(outcome, 'source').map(({ title }) => title)).toEqual(['Wire', 'Post']);
});

const changed = (column: string, cell: string): string[] =>
  good.map((value, index) => (columns[index] === column ? cell : value));

test.each([
  ['date', '31/02/2021', /It comes in without this date/],
  ['date', '04/05/2021', /day or with the month/],
  ['lat', '136.2', /nowhere on earth; latitude and longitude look swapped/],
  ['lon', '244', /nowhere on earth\./],
  ['lat', 'north', /no number of degrees/],
  ['lat', '', /Half of the position/],
  ['killed', 'two', /“two” is no number\. It comes in without “Killed”/],
] as const)(
  'a %s of “%s” is a problem of its cell, and the row comes in without it',
  (column, cell, message) => {
    const outcome = apply(changed(column, cell));
    expect(outcome.problems).toHaveLength(1);
    expect(outcome.problems[0]).toMatchObject({ at: 'line 2', leavesOut: false });
    expect(outcome.problems[0]?.message).toMatch(message);
    expect(only(outcome, 'entity')).toHaveLength(3);
  },
);

test('what says nothing becomes nothing, and “unknown” a hypothesis of its own', () => {
  const outcome = apply(['7', 'Rockets', '', 'Unknown', '', '', 'unknown', '', '', '', '']);
  expect(outcome.problems).toEqual([]);
  expect(only(outcome, 'entity')).toMatchObject([{ date: null, position: null, fields: {} }]);
  expect(only(outcome, 'attribution')).toMatchObject([{ hypothesis: 'unknown', actor: null }]);
  expect(only(apply(changed('perpetrator', '')), 'attribution')).toEqual([]);
});

test('a likelihood in the file is what the file says, and no judgement', () => {
  const mapping = guessed();
  const [attribution] = mapping.attributions;
  const outcome = apply(good, {
    ...mapping,
    attributions: [{ ...attribution!, suspected: [], likelihood: 'suspected' }],
  });
  expect(only(outcome, 'claim').find(({ about }) => 'attribution' in about)).toMatchObject({
    stance: 'suspects',
    text: 'suspected: yes',
  });
});

test('ids stay texts, incidents of one name stay apart, and actors of one name are one', () => {
  const keyOf = (cells: readonly string[], index: number): string =>
    only(apply(cells), 'entity')[index]!.key;
  expect(keyOf(changed('id', '007'), 0)).not.toBe(keyOf(good, 0));
  expect(keyOf(changed('id', ''), 0)).not.toBe(keyOf(['', ...changed('killed', '3').slice(1)], 0));
  expect(keyOf(changed('id', '8'), 2)).toBe(keyOf(good, 2));
  const nameless = (id: string): string =>
    keyOf(
      changed('perpetrator', 'Unidentified gunmen').map((cell, at) => (at === 0 ? id : cell)),
      2,
    );
  expect(nameless('1')).not.toBe(nameless('2'));
});

test('a row with too many cells is left out, one with too few comes in and is told', () => {
  const long = apply([...good, 'more']);
  expect(long.incoming).toEqual([]);
  expect(long.problems).toMatchObject([{ leavesOut: true }]);
  const short = apply(good.slice(0, 4));
  expect(short.problems).toMatchObject([{ leavesOut: false }]);
  expect(only(short, 'entity')).toHaveLength(2);
});

test('a mapping that does not fit says what is missing', () => {
  const why = (mapping: Mapping, names = columns): string => {
    const prepared = prepareMapping(mapping, names, language);
    return prepared.ok ? '' : prepared.error.message;
  };
  const mapping = guessed();
  expect(why(mapping, columns.slice(1))).toBe('The table has no column “id”.');
  const [main, ...others] = mapping.entities;
  expect(why({ ...mapping, entities: [{ ...main!, kind: 'vessel' }, ...others] })).toMatch(
    /no kind “vessel”/,
  );
  expect(why({ ...mapping, entities: [main!] })).toMatch(/makes nothing called/);
});

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    'unknown',
    '__proto__',
    'constructor',
    '-99',
    '31/02/2021',
    '1e400',
    '\u202e',
    'x'.repeat(700),
  ),
  fc.constantFrom(...good),
);

test('whatever the cells are, nothing is thrown, and what comes in is what a case may hold', () => {
  const mapping = guessed();
  mapping.entities[0]!.claimed = ['name', 'date', 'position', 'killed', 'description'];
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 13 }), (cells) => {
      const known = new Set<string>();
      const source = prepareMapping(mapping, columns, language);
      if (source.ok && source.value.source !== null) known.add(source.value.source.key);
      for (const one of apply(cells, mapping).incoming) {
        expect(known.has(one.key)).toBe(false);
        for (const key of referredBy(one)) expect(known).toContain(key);
        known.add(one.key);
        expect(() => check(one)).not.toThrow();
      }
    }),
    { numRuns: 500 },
  );
});

/** Few different ones, so that places and actors come again. */
const frequentRow = fc.tuple(
  ...[
    ['7', '8'],
    ['Rockets', ''],
    ['2021-06-10', '31/02/2021'],
    ['Erbil', 'Basra; Erbil'],
  ].map((cells) => fc.constantFrom(...cells)),
  ...[
    ['36.2', '99', 'north'],
    ['44', ''],
    ['Saltmen', 'unidentified men', 'unknown', ''],
  ].map((cells) => fc.constantFrom(...cells)),
  ...[['yes', ''], ['2', 'two'], ['Wire; Post', ''], ['x']].map((cells) =>
    fc.constantFrom(...cells),
  ),
);

test('what comes of a row does not depend on the rows before it', () => {
  const prepared = () => {
    const made = prepareMapping(guessed(), columns, language);
    if (!made.ok) throw new Error(made.error.message);
    return made.value;
  };
  fc.assert(
    fc.property(fc.array(frequentRow, { minLength: 2, maxLength: 6 }), (rows) => {
      const one = prepared();
      for (const cells of rows) {
        const row = { at: 'line 2', cells, trouble: null };
        expect(one.applyTo(row)).toEqual(prepared().applyTo(row));
      }
    }),
  );
});

function referredBy(one: Incoming): readonly string[] {
  switch (one.what) {
    case 'source':
    case 'entity':
      return [];
    case 'passage':
      return [one.source];
    case 'link':
      return [one.from, one.to];
    case 'attribution':
      return [one.incident, ...(one.actor === null ? [] : [one.actor])];
    case 'claim': {
      const about = 'entity' in one.about ? one.about.entity : Object.values(one.about)[0];
      return [one.passage, about ?? ''];
    }
  }
}

function check(one: Incoming): void {
  if (one.what === 'entity') {
    one.names.forEach(({ text }) => lineSchema.parse(text));
    proseSchema.parse(one.description);
    fieldValuesSchema.parse(one.fields);
    positionSchema.nullable().parse(one.position);
    edtfSchema.nullable().parse(one.date);
  }
  if (one.what === 'source') lineSchema.parse(one.title);
  if (one.what === 'passage') lineSchema.parse(one.locator);
  if (one.what === 'link') edtfSchema.nullable().parse(one.date);
}

test('a guessed mapping is plain data that can be kept, and offered for the same columns', () => {
  const mapping = guessed([good]);
  expect(mappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  expect(headerSignature(columns)).toBe(
    headerSignature(columns.toReversed().map((name) => name.toUpperCase())),
  );
  expect(headerSignature(columns)).not.toBe(headerSignature(columns.slice(1)));
});

test('a list of edges is read as links between actors', () => {
  const { mapping } = guessMapping('edges', ['source', 'target'], []);
  const prepared = prepareMapping(mapping, ['source', 'target'], language);
  if (!prepared.ok) throw new Error(prepared.error.message);
  const { incoming } = prepared.value.applyTo({ at: 'line 2', cells: ['A', 'B'], trouble: null });
  expect(incoming.map(({ what }) => what)).toEqual([
    'entity',
    'entity',
    'link',
    'passage',
    'claim',
  ]);
});

test('a problem of a cell that two parts of a mapping read is told once', () => {
  const mapping = guessed([good]);
  const [thing] = mapping.entities;
  const placed = mapping.entities.map((rule) =>
    rule.kind === 'place' ? { ...rule, position: thing?.position ?? null } : rule,
  );
  const { problems } = apply(good.with(4, 'north'), { ...mapping, entities: placed });
  expect(problems.map(({ column }) => column)).toEqual(['lat']);
});
