import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scaleParts, type CaseQuery, type QueryPart, type ScaleKey } from './caseQuery';
import { parseQuery } from './parseQuery';
import { printQuery } from './printQuery';

const value = fc
  .oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom(
      'Ain al-Assad',
      'a"b',
      'a\\',
      'x:y',
      'unsourced',
      'Contested',
      '33.3',
      'ا,ب',
      '=',
    ),
  )
  .filter((text) => text.trim() !== '');

const scalePart = fc.constantFrom(...(Object.keys(scaleParts) as ScaleKey[])).chain((key) =>
  fc
    .subarray(
      scaleParts[key].map(({ term }) => term),
      { minLength: 1 },
    )
    .map((terms): QueryPart => ({ key, terms })),
);

const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((number) => number + 0);

const partArbitrary: fc.Arbitrary<QueryPart> = fc.oneof(
  value.map((text): QueryPart => ({ key: 'text', text })),
  fc.record({
    key: fc.constantFrom('kind' as const, 'link' as const),
    terms: fc.array(value, { minLength: 1, maxLength: 3 }),
  }),
  scalePart,
  value.map((field): QueryPart => ({ key: 'has', field })),
  fc.record({ key: fc.constant('field' as const), field: value, contains: value }),
  fc
    .constantFrom('2016/2019', '2021-06-10', '2021-06~', '2021-01/..', 'XXXX-06-10')
    .map((date): QueryPart => ({ key: 'date', date })),
  fc.record({
    key: fc.constant('near' as const),
    of: fc.oneof(
      value.map((place) => ({ place })),
      fc.record({ latitude: degrees(90), longitude: degrees(180) }),
    ),
    km: fc.double({ min: 0.001, max: 20_000, noNaN: true }),
  }),
  fc.constantFrom<QueryPart>({ key: 'unsourced' }, { key: 'contested' }),
);

describe('a query', () => {
  it('is read as what it was printed from', () => {
    fc.assert(
      fc.property(fc.array(partArbitrary, { maxLength: 6 }), (query: CaseQuery) => {
        expect(parseQuery(printQuery(query))).toEqual({ ok: true, value: query });
      }),
    );
  });

  it('is read or refused with a message, whatever is typed, and printed as one that means the same', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('kind:', 'near:', 'within:5km', '"', '\\', ',', '=', ' ', 'a', '1'))
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseQuery(text);
        if (read.ok) expect(parseQuery(printQuery(read.value))).toEqual(read);
        else expect(read.error.message).not.toBe('');
      }),
    );
  });

  it('is read as analysts type it', () => {
    const typed =
      'kind:Incident date:2016/2019 near:"Baghdad" within:50 km likelihood:likely,"very likely" unsourced rocket';
    expect(parseQuery(typed.replace('50 km', '50km'))).toEqual({
      ok: true,
      value: [
        { key: 'kind', terms: ['Incident'] },
        { key: 'date', date: '2016/2019' },
        { key: 'near', of: { place: 'Baghdad' }, km: 50 },
        { key: 'likelihood', terms: ['likely', 'very-likely'] },
        { key: 'unsourced' },
        { key: 'text', text: 'rocket' },
      ],
    });
  });
});

test.each([
  ['colour:red', '“colour:”'],
  ['likelihood:probably', '“probably”'],
  ['kind:', 'says nothing after “kind:”'],
  ['near:"Baghdad', 'never end'],
  ['near:100,200', 'neither a place nor a position'],
  ['near:Baghdad within:far', '“within:far”'],
  ['within:5km', 'does not say of what'],
  ['date:yesterday', '“date:yesterday”'],
  ['field:weapon', 'has:weapon'],
])('what cannot be read is quoted with what to do: %s', (typed, said) => {
  const read = parseQuery(typed);
  expect(read.ok ? '' : read.error.message).toContain(said);
});
