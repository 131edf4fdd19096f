import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter } from '../../core/filter/applyFilter';
import { NOT_GIVEN, type ChartFilter } from '../../core/filter/chartFilter';
import type { ChartSlice, SliceLink, When } from '../../core/views/sliceView';
import { sliceToElements } from '../canvas/elements/sliceToElements';
import { listRows } from '../features/list/listRows';
import { mapContent } from '../map/mapContent';
import { shownUids } from '../features/table/shownUids';
import { timelineItems } from '../timeline/timelineItems';
import { builtInLanguage, smallChart, uidOf } from '../testing/smallChart';

const [someNode] = smallChart.nodes;
const [someLink] = smallChart.links;
const [someAttribution] = smallChart.attributions;

const days = ['2021-06-01', '2021-06-10', '2021-07-01'] as const;
const when: fc.Arbitrary<When | null> = fc.oneof(
  fc.constant(null),
  fc.constant({ date: 'XXXX-06-10', earliest: null, latest: null }),
  fc.constantFrom(...days).map((day) => ({ date: day, earliest: day, latest: day })),
);
const nodeParts = fc.record({
  kind: fc.constantFrom('actor', 'place', 'incident'),
  when,
  retracted: fc.boolean(),
  position: fc.option(fc.constant({ latitude: 33, longitude: 43 })),
});
const said: fc.Arbitrary<SliceLink['said']> = fc.array(
  fc.record({
    source: fc.constantFrom(uidOf(901), uidOf(902)),
    stance: fc.constantFrom('asserts', 'denies'),
    reliability: fc.constantFrom('A', 'F', null),
    credibility: fc.constantFrom('1', '6', null),
  }),
  { maxLength: 3 },
);
const lineParts = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  when,
  retracted: fc.boolean(),
  said,
  type: fc.constantFrom('backs', 'happened-at', 'located-in', 'based-at'),
  likelihood: fc.constantFrom('likely', 'unlikely', null),
  isNamed: fc.boolean(),
});

/** Any chart: lines run between any of its entities. */
const slices: fc.Arbitrary<ChartSlice> = fc
  .record({
    nodes: fc.array(nodeParts, { minLength: 1, maxLength: 8 }),
    links: fc.array(lineParts, { maxLength: 10 }),
    attributions: fc.array(lineParts, { maxLength: 6 }),
  })
  .map((parts) => {
    const nodes = parts.nodes.map((part, index) => ({
      ...someNode!,
      ...part,
      uid: uidOf(100 + index),
    }));
    const endOf = (place: number) => nodes[place % nodes.length]!.uid;
    return {
      ...smallChart,
      nodes,
      links: parts.links.map(({ from, to, type, ...part }, index) => ({
        ...someLink!,
        ...part,
        type,
        uid: uidOf(300 + index),
        from: endOf(from),
        to: endOf(to),
        claimCount: part.said.length,
      })),
      attributions: parts.attributions.map(({ from, to, isNamed, likelihood, ...part }, index) => ({
        ...someAttribution!,
        uid: uidOf(500 + index),
        said: part.said,
        retracted: part.retracted,
        likelihood,
        incident: endOf(from),
        hypothesis: isNamed ? ('actor' as const) : ('unknown' as const),
        actor: isNamed ? endOf(to) : null,
        spot: isNamed ? null : { x: 1, y: 2, pinned: false },
        claimCount: part.said.length,
      })),
    };
  });

const terms = (...all: string[]) => fc.subarray(all, { minLength: 1 });
const filters: fc.Arbitrary<ChartFilter> = fc.record(
  {
    without: fc.record(
      {
        kind: terms('actor', 'place', 'incident'),
        linkType: terms('backs', 'happened-at', 'located-in'),
        likelihood: terms('likely', 'unlikely', NOT_GIVEN),
        stance: terms('asserts', 'denies'),
        reliability: terms('A', 'F', NOT_GIVEN),
        credibility: terms('1', '6', NOT_GIVEN),
      },
      { requiredKeys: [] },
    ),
    sources: fc.constant([uidOf(901)]),
    when: fc.record({
      from: fc.option(fc.constantFrom(...days)),
      to: fc.option(fc.constantFrom(...days)),
      undated: fc.boolean(),
    }),
    only: fc.constantFrom('unsourced' as const, 'contested' as const),
    withoutRetracted: fc.constant(true as const),
    hidden: fc.constant([uidOf(100)]),
  },
  { requiredKeys: [] },
);

const sorted = (uids: Iterable<string>): string[] => [...new Set(uids)].sort();
const uidsOf = (things: readonly { readonly uid: string }[]): string[] =>
  sorted(things.map(({ uid }) => uid));

describe('under one filter', () => {
  it('graph, list, table, map and timeline show the same entities and lines', () => {
    fc.assert(
      fc.property(slices, filters, (slice, filter) => {
        const { slice: shown } = applyFilter(slice, filter, builtInLanguage);
        const [nodes, links] = [uidsOf(shown.nodes), uidsOf(shown.links)];
        const attributions = uidsOf(shown.attributions);

        const elements = [...sliceToElements(shown, builtInLanguage).values()].map(
          ({ data }) => data,
        );
        const drawn = (what: string) => uidsOf(elements.filter((data) => data.what === what));
        expect([drawn('entity'), drawn('link'), drawn('attribution')]).toEqual([
          nodes,
          links,
          attributions,
        ]);

        expect([
          sorted(shownUids(shown, 'entities')),
          sorted(shownUids(shown, 'links')),
          sorted(shownUids(shown, 'attributions')),
        ]).toEqual([nodes, links, attributions]);
        expect(sorted(shownUids(shown, 'claims'))).toEqual(
          sorted([...nodes, ...links, ...attributions]),
        );

        const listed = listRows(shown, builtInLanguage, []).flatMap((row) =>
          row.type === 'heading' ? [] : [row.uid],
        );
        expect(sorted(listed)).toEqual(sorted([...nodes, ...links, ...attributions]));

        // What has no position is in the list beside the map, and nothing is in neither.
        const map = mapContent(shown, builtInLanguage);
        expect(sorted([...map.marks.map(({ node }) => node.uid), ...uidsOf(map.without)])).toEqual(
          nodes,
        );

        // The timeline has the incidents, and of the links those that have a date.
        const time = timelineItems(shown, builtInLanguage);
        expect(uidsOf([...time.placed, ...time.unplaced])).toEqual(
          uidsOf([
            ...shown.nodes.filter(({ kind }) => kind === 'incident'),
            ...shown.links.filter((link) => link.when !== null),
          ]),
        );
      }),
    );
  });
});
