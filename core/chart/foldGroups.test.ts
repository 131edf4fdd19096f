import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInKinds } from '../language/builtInKinds';
import { newUid, type Uid } from '../uid';
import type { ChartSlice, SliceAttribution, SliceLink, SliceNode } from '../views/sliceView';
import { likelihoodTerms, type Likelihood } from '../vocabularies/likelihood';
import { foldGroups, type Folded } from './foldGroups';
import { groupsOnChart } from './groupsOnChart';

const kinds = builtInKinds.map((kind) => ({ ...kind, count: 0 }));
const nobody: ReadonlySet<Uid> = new Set();
const stances = { asserts: 1, denies: 0, suspects: 0, 'claims-responsibility': 0 };
const footing = {
  when: null,
  retracted: false,
  notes: 0,
  claimCount: 1,
  sourceCount: 1,
  stances,
  contested: false,
  said: [],
};

function node(kind: string, parts: Partial<SliceNode> = {}): SliceNode {
  return {
    uid: newUid(),
    kind,
    name: 'One',
    otherName: null,
    detail: null,
    x: 0,
    y: 0,
    pinned: false,
    when: null,
    position: null,
    precision: null,
    retracted: false,
    notes: 0,
    ...parts,
  };
}

function link(from: SliceNode, to: SliceNode, parts: Partial<SliceLink> = {}): SliceLink {
  return { uid: newUid(), type: 'part-of', from: from.uid, to: to.uid, ...footing, ...parts };
}

function attribution(
  incident: SliceNode,
  actor: SliceNode | null,
  parts: Partial<SliceAttribution> = {},
): SliceAttribution {
  return {
    uid: newUid(),
    incident: incident.uid,
    hypothesis: actor ? 'actor' : 'unknown',
    actor: actor?.uid ?? null,
    role: 'carried-out',
    likelihood: null,
    confidence: null,
    status: 'open',
    spot: actor ? null : { x: 0, y: 90, pinned: false },
    grades: [],
    ...footing,
    ...parts,
  };
}

function chart(
  parts: Partial<Pick<ChartSlice, 'nodes' | 'links' | 'attributions' | 'callouts'>>,
  groups: readonly object[] = [],
): ChartSlice {
  return {
    chart: {
      uid: newUid(),
      title: 'Chart',
      description: '',
      filter: {},
      styling: { groups: groups as never },
      recordedAt: '2021-06-22T12:00:00.000Z',
      recordedBy: 'Analyst',
    },
    nodes: [],
    links: [],
    attributions: [],
    callouts: [],
    elsewhere: 0,
    sources: [],
    ...parts,
  };
}

function groupOf(nodes: readonly SliceNode[], closed = true): { uid: Uid } {
  const holds = nodes.map(({ uid }) => uid);
  return { uid: newUid(), name: 'Ours', by: null, closed, holds } as { uid: Uid };
}

function fold(slice: ChartSlice, shown = slice, faded = nobody): Folded {
  const groups = groupsOnChart(slice, shown, { kinds });
  return foldGroups(shown, groups, faded, (label) => ({ label, directed: true }));
}

describe('a closed group', () => {
  test('is one node that counts, by kind, what the filter lets through', () => {
    const [a, b, place] = [node('actor'), node('actor'), node('place', { x: 100, y: 50 })];
    const group = groupOf([a, b, place]);
    const slice = chart({ nodes: [a, b, place] }, [group]);
    expect(fold(slice).slice.nodes).toMatchObject([
      { uid: group.uid, name: 'Ours', detail: '3: 2 actors, 1 place', x: 50, y: 25 },
    ]);
    const filtered = { ...slice, nodes: [a, b] };
    const folded = fold(slice, filtered);
    expect(folded.slice.nodes).toMatchObject([{ detail: '2 actors', x: 50, y: 25 }]);
    expect(folded.groups.get(group.uid)?.shown).toEqual([a.uid, b.uid]);
    expect(fold(slice, { ...slice, nodes: [] }).slice.nodes).toEqual([]);
  });

  test('keeps lines between the others as they are, and says what is contested inside', () => {
    const [a, b, c, d] = [node('actor'), node('actor'), node('actor'), node('place')];
    const outside = link(c, d);
    const inside = link(a, b, { contested: true });
    const slice = chart({ nodes: [a, b, c, d], links: [outside, inside] }, [groupOf([a, b])]);
    const folded = fold(slice).slice;
    expect(folded.links).toEqual([outside]);
    expect(folded.nodes.at(-1)?.detail).toBe('2 actors · 1 contested inside');
  });

  test('draws a single line to the outside as itself', () => {
    const [a, b, c] = [node('actor'), node('actor'), node('place')];
    const only = link(a, c, { claimCount: 0 });
    const group = groupOf([a, b]);
    const folded = fold(chart({ nodes: [a, b, c], links: [only] }, [group]));
    expect(folded.slice.links).toEqual([{ ...only, from: group.uid }]);
    expect(folded.bundles.size).toBe(0);
  });

  test('takes hypotheses that name nobody along with their incident', () => {
    const [a, b, c] = [node('incident'), node('incident'), node('actor')];
    const unknown = attribution(a, null);
    const actor = attribution(b, c);
    const folded = fold(
      chart({ nodes: [a, b, c], attributions: [unknown, actor] }, [groupOf([a, b])]),
    );
    expect(folded.slice.attributions.map(({ uid }) => uid)).toEqual([actor.uid]);
  });

  test('keeps callouts only of what is drawn', () => {
    const [a, b] = [node('actor'), node('actor')];
    const callout = (about: Uid | null) => ({
      uid: newUid(),
      text: 'Note',
      about,
      spot: about === null ? { x: 0, y: 0 } : null,
    });
    const [hidden, kept, free] = [callout(a.uid), callout(b.uid), callout(null)];
    const slice = chart({ nodes: [a, b], callouts: [hidden, kept, free] }, [groupOf([a])]);
    expect(fold(slice).slice.callouts).toEqual([kept, free]);
  });
});

const anyLikelihood = fc.option(fc.constantFrom(...likelihoodTerms.map(({ term }) => term)));

const rank = (likelihood: Likelihood | null): number =>
  likelihood === null ? -1 : likelihoodTerms.findIndex(({ term }) => term === likelihood);

describe('a bundle', () => {
  test('is never drawn as more certain than the least certain of its lines', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            likelihood: anyLikelihood,
            confidence: fc.option(
              fc.constantFrom('low' as const, 'moderate' as const, 'high' as const),
            ),
            claimCount: fc.nat(2),
            contested: fc.boolean(),
            status: fc.constantFrom('open' as const, 'accepted' as const, 'rejected' as const),
          }),
          { minLength: 2, maxLength: 6 },
        ),
        (parts) => {
          const [actor, ...incidents] = [node('actor'), ...parts.map(() => node('incident'))];
          const attributions = parts.map((part, index) =>
            attribution(incidents[index]!, actor, part),
          );
          const links = parts.map(({ claimCount, contested }, index) =>
            link(incidents[index]!, actor, { claimCount, contested }),
          );
          const folded = fold(
            chart({ nodes: [actor, ...incidents], attributions, links }, [groupOf(incidents)]),
          );
          const [line] = folded.slice.attributions;
          expect(folded.slice.attributions).toHaveLength(1);
          expect(rank(line!.likelihood)).toBe(
            Math.min(...parts.map(({ likelihood }) => rank(likelihood))),
          );
          for (const drawn of [line!, folded.slice.links[0]!]) {
            expect(drawn.contested).toBe(parts.some(({ contested }) => contested));
            expect(drawn.claimCount === 0).toBe(parts.some(({ claimCount }) => claimCount === 0));
          }
          expect(line!.status === 'accepted').toBe(parts.every((one) => one.status === 'accepted'));
          expect(folded.bundles.get(line!.uid)?.members).toEqual(
            attributions.map(({ uid }) => uid),
          );
          expect(folded.bundles.get(line!.uid)?.label).toMatch(
            new RegExp(`^${String(parts.length)} hypotheses · `),
          );
        },
      ),
    );
  });

  test('says how many lines it is, from what to what they are judged, and its doubts by number', () => {
    const [actor, a, b, c] = [node('actor'), node('incident'), node('incident'), node('incident')];
    const attributions = [
      attribution(a, actor, { likelihood: 'likely', confidence: 'low', contested: true }),
      attribution(b, actor, { likelihood: 'unlikely', confidence: 'moderate', claimCount: 0 }),
      attribution(c, actor),
    ];
    const links = [
      link(a, actor),
      link(b, actor, { claimCount: 0 }),
      link(c, actor, { retracted: true }),
    ];
    const folded = fold(
      chart({ nodes: [actor, a, b, c], attributions, links }, [groupOf([a, b, c])]),
    );
    const said = [...folded.bundles.values()];
    expect(said).toMatchObject([
      { label: '2 × part-of', footing: '1 claimed by none · 1 retracted' },
      {
        label: '3 hypotheses · unlikely to likely · low to moderate confidence',
        footing: '1 without likelihood · 1 without confidence · 1 contested · 1 claimed by none',
      },
    ]);
    expect(folded.slice.links).toHaveLength(1);
  });

  test('holds hypotheses and links apart, and links that say that two may be one', () => {
    const [a, b, c] = [node('actor'), node('actor'), node('incident')];
    const lines = [link(a, c), link(b, c), link(a, c, { type: 'possibly-same' })];
    const folded = fold(
      chart({ nodes: [a, b, c], links: lines, attributions: [attribution(c, a)] }, [
        groupOf([a, b]),
      ]),
    );
    expect(folded.slice.links).toHaveLength(2);
    expect(folded.slice.attributions).toHaveLength(1);
  });
});

test('nothing changes where no group is closed: opening again is the identity', () => {
  const [a, b] = [node('actor'), node('actor')];
  const slice = chart({ nodes: [a, b], links: [link(a, b)] }, [groupOf([a, b], false)]);
  expect(fold(slice).slice).toBe(slice);
});

test('what is faint stays faint: a group of nothing else, and its lines', () => {
  const [a, b, c] = [node('actor'), node('actor'), node('place')];
  const links = [link(a, c), link(b, c)];
  const group = groupOf([a, b]);
  const slice = chart({ nodes: [a, b, c], links }, [group]);
  const faded = new Set([a.uid, b.uid, ...links.map(({ uid }) => uid)]);
  const folded = fold(slice, slice, faded);
  expect(folded.faded).toContain(group.uid);
  expect(folded.faded).toContain(folded.slice.links[0]!.uid);
  const half = fold(slice, slice, new Set([a.uid, links[0]!.uid]));
  expect(half.faded).not.toContain(group.uid);
  expect(half.slice.links).toEqual([{ ...links[1], from: group.uid }]);
});
