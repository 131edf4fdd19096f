import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../language/builtInKinds';
import { builtInLinkTypes } from '../language/builtInLinkTypes';
import { newUid } from '../uid';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice, SliceAttribution, SliceNode } from '../views/sliceView';
import { compareSlices } from './compareSlices';
import { comparedWithToWords, countsToWords, differenceToWords } from './comparisonToWords';

const language: LanguageView = {
  kinds: builtInKinds.map((kind) => ({ ...kind, count: 0 })),
  linkTypes: builtInLinkTypes.map((type) => ({ ...type, count: 0 })),
};

const rocket: SliceNode = {
  uid: newUid(),
  kind: 'incident',
  name: 'Rocket',
  otherName: null,
  detail: '10 June 2021',
  x: 0,
  y: 0,
  pinned: false,
  when: { date: '2021-06-10', earliest: '2021-06-10', latest: '2021-06-10' },
  position: null,
  precision: null,
  retracted: false,
  notes: 0,
};

const nobody: SliceAttribution = {
  uid: newUid(),
  incident: rocket.uid,
  hypothesis: 'unknown',
  actor: null,
  role: 'carried-out',
  likelihood: 'likely',
  confidence: 'low',
  status: 'open',
  spot: null,
  grades: [],
  retracted: false,
  notes: 0,
  claimCount: 1,
  sourceCount: 1,
  stances: { asserts: 1, denies: 0, suspects: 0, 'claims-responsibility': 0 },
  contested: false,
  said: [{ source: newUid(), stance: 'asserts', reliability: 'C', credibility: null }],
};

const chartOf = (node: Partial<SliceNode>, attribution: Partial<SliceAttribution>): ChartSlice => ({
  chart: {
    uid: newUid(),
    title: 'Chart',
    description: '',
    filter: {},
    styling: {},
    recordedAt: '2021-06-22T12:00:00.000Z',
    recordedBy: 'Analyst',
  },
  nodes: [{ ...rocket, ...node }],
  links: [],
  attributions: [{ ...nobody, ...attribution }],
  callouts: [],
  elsewhere: 0,
  sources: [],
});

const wordsOf = (node: Partial<SliceNode>, attribution: Partial<SliceAttribution>): string[] =>
  compareSlices(chartOf({}, {}), chartOf(node, attribution), language).changed.flatMap(
    ({ differences }) => differences.map(differenceToWords),
  );

describe('what is recorded otherwise is said from one to the other', () => {
  it('says how a hypothesis was judged otherwise, and what was not given as not given', () => {
    expect(wordsOf({}, { likelihood: 'unlikely', confidence: null, status: 'rejected' })).toEqual([
      'Likelihood: likely → unlikely',
      'Confidence: low → not given',
      'Status: open → rejected',
    ]);
  });

  it('says that it was retracted, contested and graded otherwise', () => {
    const [said] = nobody.said;
    if (!said) throw new Error('It is said by nobody');
    const stances = { ...nobody.stances, denies: 1 };
    const denied = { ...said, stance: 'denies' as const, credibility: '2' as const };
    const again = { claimCount: 2, stances, contested: true, said: [said, denied] };
    expect(wordsOf({}, { ...again, retracted: true })).toEqual([
      'Claims: 1 asserts; 1 independent → 1 asserts, 1 denies; 1 independent',
      'Grades: C– → C2, C–',
      'Contested: not contested → contested',
      'Standing: not retracted → retracted',
    ]);
  });

  it('says another date once, and not again by the line below the name', () => {
    const when = { date: '2021-06', earliest: '2021-06-01', latest: '2021-06-30' };
    expect(wordsOf({ when, detail: 'June 2021' }, {})).toEqual(['Date: 10 June 2021 → June 2021']);
  });
});

it('says both days of belief, and how much differs', () => {
  expect(comparedWithToWords({ asOf: '2026-11-02' }, '', null)).toBe(
    'As believed today, compared with as believed on 2 November 2026',
  );
  expect(comparedWithToWords({ chart: newUid() }, 'Bases', null)).toBe('Compared with “Bases”');
  expect(countsToWords({ added: [], gone: [], changed: [] })).toBe('nothing differs');
});
