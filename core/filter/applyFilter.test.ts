import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../language/builtInKinds';
import { newUid } from '../uid';
import type { ChartSlice, SliceAttribution, SliceLink, SliceNode } from '../views/sliceView';
import { applyFilter } from './applyFilter';
import { NOT_GIVEN, type ChartFilter } from './chartFilter';
import { withTerms } from './filterParts';

const language = {
  kinds: builtInKinds.map((kind) => ({ ...kind, count: 0 })),
};
const day = fc.integer({ min: 1, max: 30 }).map((n) => `2021-06-${String(n).padStart(2, '0')}`);

const nodeArbitrary = fc
  .record({
    kind: fc.constantFrom('actor', 'place', 'incident'),
    retracted: fc.boolean(),
    name: fc.constantFrom('Rocket', 'Al-Ḥašd'),
    position: fc.option(
      fc.constantFrom({ latitude: 33, longitude: 44 }, { latitude: 0, longitude: 0 }),
    ),
    when: fc.option(
      fc.tuple(day, day).map(([a, b]) => ({
        date: `${a}/${b}`,
        earliest: a < b ? a : b,
        latest: a < b ? b : a,
      })),
    ),
  })
  .map((parts) => ({ uid: newUid(), ...parts }) as unknown as SliceNode);

const saidArbitrary = fc.array(
  fc.record({
    source: fc.constantFrom('s1', 's2'),
    stance: fc.constantFrom('asserts', 'denies'),
    reliability: fc.constantFrom('A', 'E', null),
    credibility: fc.constantFrom('1', '6', null),
  }),
  { maxLength: 3 },
);

function lineParts(nodes: readonly SliceNode[]) {
  const end = fc.nat(nodes.length - 1);
  return fc.record({ from: end, to: end, retracted: fc.boolean(), said: saidArbitrary });
}

const sliceArbitrary: fc.Arbitrary<ChartSlice> = fc
  .array(nodeArbitrary, { minLength: 1, maxLength: 8 })
  .chain((nodes) =>
    fc
      .record({
        links: fc.array(
          fc.record({
            line: lineParts(nodes),
            type: fc.constantFrom('backs', 'runs', 'located-in'),
          }),
          { maxLength: 8 },
        ),
        attributions: fc.array(
          fc.record({
            line: lineParts(nodes),
            isNamed: fc.boolean(),
            likelihood: fc.constantFrom('likely', 'unlikely', null),
          }),
          { maxLength: 6 },
        ),
      })
      .map(({ links, attributions }) => {
        const lineOf = ({ retracted, said }: { retracted: boolean; said: unknown[] }) => ({
          uid: newUid(),
          retracted,
          said,
          claimCount: said.length,
          stances: { denies: said.length > 2 ? said.length : 0 },
          contested: said.length > 1,
        });
        return {
          nodes,
          links: links.map(
            ({ line, type }) =>
              ({
                ...lineOf(line),
                type,
                when: nodes[line.from]?.when ?? null,
                from: nodes[line.from]?.uid,
                to: nodes[line.to]?.uid,
              }) as unknown as SliceLink,
          ),
          attributions: attributions.map(
            ({ line, isNamed, likelihood }) =>
              ({
                ...lineOf(line),
                incident: nodes[line.from]?.uid,
                actor: isNamed ? nodes[line.to]?.uid : null,
                likelihood,
                confidence: null,
                status: 'open',
              }) as unknown as SliceAttribution,
          ),
          callouts: [],
          sources: [],
        } as unknown as ChartSlice;
      }),
  );

const filterArbitrary: fc.Arbitrary<ChartFilter> = fc
  .record({
    kind: fc.subarray(['actor', 'place', 'incident']),
    linkType: fc.subarray(['backs', 'runs']),
    likelihood: fc.subarray(['likely', 'unlikely', NOT_GIVEN]),
    reliability: fc.subarray(['A', 'E', NOT_GIVEN]),
    stance: fc.subarray(['asserts', 'denies']),
    others: fc.record(
      {
        sources: fc.constant<string[]>(['s1']),
        when: fc.record({ from: fc.option(day), to: fc.option(day), undated: fc.boolean() }),
        text: fc.constantFrom('hasd', 'rocket inc', 'nothing'),
        near: fc.boolean().map((unplaced) => ({
          name: 'Baghdad',
          latitude: 33.3,
          longitude: 44.4,
          km: 100,
          unplaced,
        })),
        only: fc.constantFrom('unsourced' as const, 'contested' as const),
        withoutRetracted: fc.constant(true as const),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ others, ...facets }) => {
    let filter: ChartFilter = others;
    for (const [facet, terms] of Object.entries(facets)) {
      filter = withTerms(filter, facet as 'kind', terms);
    }
    return filter;
  });

const uidsOf = ({ nodes, links, attributions }: ChartSlice) =>
  [...nodes, ...links, ...attributions].map(({ uid }) => uid);

describe('a filter', () => {
  it('that asks nothing lets everything through', () => {
    fc.assert(
      fc.property(sliceArbitrary, (slice) => {
        expect(applyFilter(slice, {}, language).slice).toEqual(slice);
      }),
    );
  });

  it('shows or leaves out each element, never both, and counts what it leaves out', () => {
    fc.assert(
      fc.property(sliceArbitrary, filterArbitrary, (slice, filter) => {
        const { slice: shown, without, leftOut } = applyFilter(slice, filter, language);
        expect(new Set([...uidsOf(shown), ...without])).toEqual(new Set(uidsOf(slice)));
        expect(uidsOf(shown).filter((uid) => without.has(uid))).toEqual([]);
        expect(leftOut.entities + leftOut.links + leftOut.attributions).toBe(without.size);
      }),
    );
  });

  it('shows no line without both of its ends', () => {
    fc.assert(
      fc.property(sliceArbitrary, filterArbitrary, (slice, filter) => {
        const { slice: shown } = applyFilter(slice, filter, language);
        const nodes = new Set(shown.nodes.map(({ uid }) => uid));
        const ends = [
          ...shown.links.flatMap(({ from, to }) => [from, to]),
          ...shown.attributions.flatMap(({ incident, actor }) =>
            actor === null ? [incident] : [incident, actor],
          ),
        ];
        expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
      }),
    );
  });

  it('applied to what it let through changes nothing, and each part only takes away', () => {
    fc.assert(
      fc.property(sliceArbitrary, filterArbitrary, filterArbitrary, (slice, one, other) => {
        const { slice: shown } = applyFilter(slice, one, language);
        // Without the place that a link leads to, nothing says any more where something is.
        const { near: _, ...again } = one;
        expect(applyFilter(shown, again, language).slice).toEqual(shown);
        const both = { ...other, ...one, without: { ...other.without, ...one.without } };
        const fewer = uidsOf(applyFilter(slice, both, language).slice);
        const all = new Set(uidsOf(shown));
        expect(fewer.filter((uid) => !all.has(uid))).toEqual([]);
      }),
    );
  });
});

const parts = { retracted: false, claimCount: 0, contested: false, said: [] };
const incident = (uid: string, date: string | null): SliceNode =>
  ({
    uid,
    kind: 'incident',
    retracted: false,
    when: date === null ? null : { date, earliest: date, latest: date },
  }) as SliceNode;

describe('unknown looks unknown', () => {
  it('a likelihood that nobody gave is not the lowest one', () => {
    const slice = {
      nodes: [incident('i', null)],
      links: [],
      callouts: [],
      sources: [],
      attributions: [
        { ...parts, uid: 'none', incident: 'i', actor: null, likelihood: null, status: 'open' },
      ],
    } as unknown as ChartSlice;
    const shown = (terms: readonly string[]) =>
      applyFilter(slice, withTerms({}, 'likelihood', terms), language).slice.attributions;
    expect(shown(['almost-no-chance'])).toHaveLength(1);
    expect(shown([NOT_GIVEN])).toHaveLength(0);
  });

  it('an incident without a date is left out or stays as the filter says, and never has a day', () => {
    const slice = {
      nodes: [incident('undated', null), incident('dated', '2021-06-10')],
      links: [],
      attributions: [],
      callouts: [],
      sources: [],
    } as unknown as ChartSlice;
    const shown = (from: string | null, to: string | null, undated: boolean) =>
      applyFilter(slice, { when: { from, to, undated } }, language).slice.nodes.map(
        ({ uid }) => uid,
      );
    expect(shown('2021-06-01', '2021-06-30', true)).toEqual(['undated', 'dated']);
    expect(shown('2021-06-01', '2021-06-30', false)).toEqual(['dated']);
    expect(shown('2021-06-11', null, true)).toEqual(['undated']);
    expect(shown(null, '2021-06-09', false)).toEqual([]);
  });
});

describe('words and nearness', () => {
  const node = (uid: string, parts: object): SliceNode =>
    ({
      uid,
      kind: 'place',
      name: uid,
      otherName: null,
      detail: null,
      position: null,
      ...parts,
    }) as SliceNode;
  const slice = {
    nodes: [
      node('Baghdad', { position: { latitude: 33.31, longitude: 44.36 } }),
      node('Basra', { position: { latitude: 30.5, longitude: 47.8 }, detail: 'in the south' }),
      node('al-Ḥašd', { kind: 'actor', otherName: 'PMF' }),
    ],
    links: [],
    attributions: [],
    callouts: [],
    sources: [],
  } as unknown as ChartSlice;
  const shown = (filter: ChartFilter) =>
    applyFilter(slice, filter, language).slice.nodes.map(({ name }) => name);

  it.each([
    ['bas', ['Basra']],
    ['south', ['Basra']],
    ['pmf', ['al-Ḥašd']],
    ['hasd actor', ['al-Ḥašd']],
    ['places', ['Baghdad', 'Basra']],
    ['asra', []],
  ])('words are looked for in names, detail and kind: %s', (text, expected) => {
    expect(shown({ text })).toEqual(expected);
  });

  it('what has no position stays or goes as the filter says, and is never taken to be near', () => {
    const near = { name: 'Baghdad', latitude: 33.3, longitude: 44.4, km: 50 };
    expect(shown({ near: { ...near, unplaced: true } })).toEqual(['Baghdad', 'al-Ḥašd']);
    expect(shown({ near: { ...near, unplaced: false } })).toEqual(['Baghdad']);
  });

  it('what a link places is near where the map draws it', () => {
    const near = { name: 'Baghdad', latitude: 33.3, longitude: 44.4, km: 50, unplaced: false };
    const struck = {
      ...slice,
      nodes: [...slice.nodes, node('strike', { kind: 'incident' })],
      links: ['launched-from', 'targeted'].map((type, index) => ({
        ...({
          uid: type,
          retracted: false,
          claimCount: 0,
          stances: { denies: 0 },
          said: [],
        } as object),
        type,
        from: 'strike',
        to: ['Basra', 'Baghdad'][index],
      })),
    } as unknown as ChartSlice;
    const names = (around: typeof near): readonly string[] =>
      applyFilter(struck, { near: around }, language).slice.nodes.map(({ name }) => name);
    expect(names(near)).toEqual(['Baghdad', 'strike']);
    expect(names({ ...near, latitude: 30.5, longitude: 47.8 })).toEqual(['Basra']);
  });
});
