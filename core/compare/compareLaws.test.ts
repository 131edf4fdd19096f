import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../language/builtInKinds';
import { builtInLinkTypes } from '../language/builtInLinkTypes';
import { applyFilter } from '../filter/applyFilter';
import type { ChartFilter } from '../filter/chartFilter';
import { likelihoodTerms } from '../vocabularies/likelihood';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice } from '../views/sliceView';
import { compareFiltered, withGone } from './compareFiltered';
import { compareSlices } from './compareSlices';

const language: LanguageView = {
  kinds: builtInKinds.map((kind) => ({ ...kind, count: 0 })),
  linkTypes: builtInLinkTypes.map((type) => ({ ...type, count: 0 })),
};

const uidOf = (kind: number, index: number): string =>
  `01920000-0000-7000-8000-00000000${String(kind)}0${String(index).padStart(2, '0')}`;

const stances = { asserts: 1, denies: 0, suspects: 0, 'claims-responsibility': 0 };
const footing = { claimCount: 1, sourceCount: 1, stances, said: [], notes: 0 };
const terms = [...likelihoodTerms.map(({ term }) => term), null];

/** Charts over the same few things, so that two of them share much. */
const anySlice: fc.Arbitrary<ChartSlice> = fc
  .record({
    nodes: fc.uniqueArray(
      fc.record({
        index: fc.nat(6),
        name: fc.constantFrom('A', 'B'),
        x: fc.nat(9),
        retracted: fc.boolean(),
      }),
      { selector: ({ index }) => index },
    ),
    lines: fc.uniqueArray(
      fc.record({ index: fc.nat(6), from: fc.nat(6), to: fc.nat(6), contested: fc.boolean() }),
      { selector: ({ index }) => index },
    ),
    judged: fc.uniqueArray(
      fc.record({ index: fc.nat(6), incident: fc.nat(6), likelihood: fc.constantFrom(...terms) }),
      { selector: ({ index }) => index },
    ),
  })
  .map(({ nodes, lines, judged }) => {
    const there = new Set(nodes.map(({ index }) => index));
    return {
      chart: {
        uid: uidOf(9, 0),
        title: 'Chart',
        description: '',
        filter: {},
        styling: {},
        recordedAt: '2021-06-22T12:00:00.000Z',
        recordedBy: 'Analyst',
      },
      nodes: nodes.map(({ index, name, x, retracted }) => ({
        uid: uidOf(1, index),
        kind: index < 3 ? 'actor' : 'incident',
        name,
        otherName: null,
        detail: null,
        x,
        y: 0,
        pinned: false,
        when: null,
        position: null,
        precision: null,
        retracted,
        notes: 0,
      })),
      links: lines
        .filter(({ from, to }) => there.has(from) && there.has(to))
        .map(({ index, from, to, contested }) => ({
          ...footing,
          uid: uidOf(2, index),
          type: 'part-of',
          from: uidOf(1, from),
          to: uidOf(1, to),
          when: null,
          retracted: false,
          contested,
        })),
      attributions: judged
        .filter(({ incident }) => there.has(incident))
        .map(({ index, incident, likelihood }) => ({
          ...footing,
          uid: uidOf(3, index),
          incident: uidOf(1, incident),
          hypothesis: 'unknown',
          actor: null,
          role: 'carried-out',
          likelihood,
          confidence: null,
          status: 'open',
          spot: { x: 0, y: 0, pinned: false },
          grades: [],
          retracted: false,
          contested: false,
        })),
      callouts: [],
      elsewhere: 0,
      sources: [],
    } satisfies ChartSlice;
  });

const uids = ({ nodes, links, attributions }: ChartSlice): string[] =>
  [...nodes, ...links, ...attributions].map(({ uid }) => uid).sort();

describe('comparing two charts', () => {
  it('finds nothing between a chart and itself, wherever things stand on it', () => {
    fc.assert(
      fc.property(anySlice, fc.integer(), (slice, by) => {
        const moved = {
          ...slice,
          nodes: slice.nodes.map((node) => ({ ...node, x: node.x + by, pinned: true })),
        };
        expect(compareSlices(slice, moved, language)).toEqual({ added: [], gone: [], changed: [] });
      }),
    );
  });

  it('is its own mirror image the other way round', () => {
    fc.assert(
      fc.property(anySlice, anySlice, (before, after) => {
        const there = compareSlices(before, after, language);
        const back = compareSlices(after, before, language);
        expect(back.added).toEqual(there.gone);
        expect(back.gone).toEqual(there.added);
        const mirrored = there.changed.map((one) => ({
          ...one,
          differences: one.differences.map(({ from, to, ...rest }) => ({
            ...rest,
            from: to,
            to: from,
          })),
        }));
        const byUid = (a: { uid: string }, b: { uid: string }): number => (a.uid < b.uid ? -1 : 1);
        expect(back.changed.toSorted(byUid)).toEqual(mirrored.toSorted(byUid));
      }),
    );
  });

  it('leads from what was before to what is there after', () => {
    fc.assert(
      fc.property(anySlice, anySlice, (before, after) => {
        const { added, gone, changed } = compareSlices(before, after, language);
        const left = new Set(gone.map(({ uid }) => uid));
        const kept = uids(before).filter((uid) => !left.has(uid));
        expect([...kept, ...added.map(({ uid }) => uid)].sort()).toEqual(uids(after));
        expect(changed.every(({ uid }) => kept.includes(uid))).toBe(true);
      }),
    );
  });

  it('draws no more than what the filter lets through of both, each with its sign', () => {
    const filter: ChartFilter = {
      without: { likelihood: ['likely', 'unlikely'] },
      withoutRetracted: true,
    };
    fc.assert(
      fc.property(anySlice, anySlice, (before, after) => {
        const filtered = applyFilter(after, filter, language);
        const found = compareFiltered(before, { whole: after, filtered }, filter, language);
        const drawn = new Set(uids(withGone(filtered.slice, found)));
        expect([...found.signs.keys()].every((uid) => drawn.has(uid))).toBe(true);
        const all = compareSlices(before, after, language);
        const total = [all.added, all.gone, all.changed].flat().length;
        expect(found.signs.size + found.leftOut).toBe(total);
      }),
    );
  });
});
