import { describe, expect, it } from 'vitest';
import type { WayLine, WaysView } from '../../../core/views/graphView';
import { smallChart } from '../../testing/smallChart';
import { entitiesOf, trailOf, wayRows, weakSteps } from './wayRows';

const line = (part: Partial<WayLine>): WayLine => ({
  uid: 'line',
  via: 'link',
  type: 'backs',
  role: null,
  along: true,
  judged: null,
  claimCount: 1,
  sourceCount: 1,
  stances: { asserts: 1, denies: 0, suspects: 0, 'claims-responsibility': 0 },
  contested: false,
  ...part,
});

const view: WaysView = {
  shared: [{ entity: 'm', of: ['a', 'b'] }],
  sharedTotal: 3,
  pairs: [
    {
      from: 'a',
      to: 'b',
      total: 1200,
      ways: [
        {
          entities: ['a', 'm', 'b'],
          steps: [
            [line({ uid: 'one' })],
            [line({ uid: 'two', claimCount: 0 }), line({ uid: 'three' })],
          ],
        },
      ],
    },
    { from: 'a', to: 'c', total: 0, ways: [] },
  ],
  entities: [],
};

const asked = { view, onChart: new Set(['a', 'b']), nameOf: (uid: string) => uid, sourced: false };

describe('wayRows', () => {
  const rows = wayRows(asked);

  it('tells pair by pair how many ways there are, that only the first are listed, and that there is none', () => {
    const texts = rows.flatMap((row) => ('text' in row ? [row.text] : []));
    expect(texts).toEqual([
      'a – b: 1,200 ways, shortest, 2 steps',
      'The first 1 of 1,200',
      'a – c: no way',
      'Next to more than one of them: 3',
      'The first 1 of 3',
    ]);
  });

  it('counts what is not on the chart of each', () => {
    expect(rows.flatMap((row) => ('missing' in row ? [row.missing] : []))).toEqual([1, 1]);
  });

  it('keeps the entities and all lines of a way bright', () => {
    const way = rows.find(({ type }) => type === 'way')!;
    expect(entitiesOf(way)).toEqual(['a', 'm', 'b']);
    expect([...trailOf(way, smallChart)].sort()).toEqual(['a', 'b', 'm', 'one', 'three', 'two']);
  });
});

it('counts a step as unsourced only where no line of it is claimed', () => {
  const way = view.pairs[0]!.ways[0]!;
  expect(weakSteps(way)).toEqual({ unsourced: 0, hypotheses: 0 });
  const unsourced = { ...way, steps: [[line({ claimCount: 0, via: 'attribution' })]] };
  expect(weakSteps(unsourced)).toEqual({ unsourced: 1, hypotheses: 1 });
});
