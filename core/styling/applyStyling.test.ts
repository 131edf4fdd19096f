import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../language/builtInKinds';
import { builtInLinkTypes } from '../language/builtInLinkTypes';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice } from '../views/sliceView';
import { applyStyling, type KnownForStyling } from './applyStyling';
import { changeStyling, readChartStyling, toStoredRule, type StyleRule } from './chartStyling';

const language: LanguageView = {
  kinds: builtInKinds.map((kind) => ({ ...kind, count: 0 })),
  linkTypes: builtInLinkTypes.map((type) => ({ ...type, count: 0 })),
};

const slice = {
  nodes: [
    { uid: 'iran', kind: 'actor' },
    { uid: 'front', kind: 'actor' },
    { uid: 'rocket', kind: 'incident' },
  ],
  links: [{ uid: 'backing', type: 'backs', from: 'iran', to: 'front' }],
  attributions: [{ uid: 'hypothesis', incident: 'rocket', actor: 'front' }],
} as unknown as ChartSlice;

const degree = { measure: 'degree', scope: 'chart', attributions: false } as const;
const communities = { ...degree, measure: 'communities' } as const;

const known: KnownForStyling = {
  valuesOf: ({ measure }) =>
    measure === 'degree'
      ? new Map([
          ['iran', 4],
          ['front', 1],
        ])
      : new Map([
          ['iran', 0],
          ['front', 9],
        ]),
  fieldOf: (uid, key) => (uid === 'rocket' && key === 'weapon' ? 'drone' : undefined),
};

function styled(rules: readonly StyleRule[], rest: object = {}) {
  const styling = { rules: rules.map((rule) => toStoredRule(rule).stored), ...rest };
  return applyStyling(slice, readChartStyling({ styling }), language, known);
}

describe('rules', () => {
  it('the first that fits holds, and says how many it holds for', () => {
    const { looks, fits, legend } = styled([
      { when: { measure: degree, least: 4 }, colour: 'rose' },
      { when: { kind: 'actor' }, colour: 'teal', icon: 'flag', size: 'larger' },
      { when: { kind: 'actor' }, colour: 'gold' },
    ]);
    expect(looks.get('iran')).toMatchObject({ colour: 'rose', icon: null, scale: 1 });
    expect(looks.get('front')).toMatchObject({ colour: 'teal', icon: 'flag', scale: 1.35 });
    expect(looks.has('rocket')).toBe(false);
    expect(fits).toEqual([1, 1, 0]);
    // A rule that holds for nothing is not in the legend.
    expect(legend[0]?.entries.map(({ text }) => text)).toEqual(['Degree ≥ 4', 'Actors']);
  });

  it('look at fields: any value that was given, or one; what nobody gave fits neither', () => {
    expect([...styled([{ when: { field: 'weapon' }, colour: 'gold' }]).looks.keys()]).toEqual([
      'rocket',
    ]);
    expect(styled([{ when: { field: 'weapon', equals: 'rocket' }, colour: 'gold' }]).fits).toEqual([
      0,
    ]);
    expect(styled([{ when: { field: 'count' }, colour: 'gold' }]).fits).toEqual([0]);
  });

  it('style links, and never the line of a hypothesis', () => {
    const { looks } = styled([
      { when: { linkType: 'backs' }, colour: 'rose', size: 'largest' },
      { when: { kind: 'incident' }, colour: 'gold' },
      { when: { measure: degree, least: 0 }, colour: 'teal' },
    ]);
    expect(looks.get('backing')).toMatchObject({ colour: 'rose' });
    expect(looks.has('hypothesis')).toBe(false);
  });
});

describe('measures', () => {
  it('as size: areas are as the values, and one that was not measured is as it is', () => {
    const { looks, legend } = styled([], { size: degree });
    expect(looks.get('iran')?.scale).toBeCloseTo(2);
    expect(looks.get('front')?.scale).toBeCloseTo(1.35);
    expect(looks.has('rocket')).toBe(false);
    expect(legend.map(({ head }) => head)).toEqual(['size: degree (this chart, links only)']);
  });

  it('as colour: steps of one hue, whose legend tells the values', () => {
    const { looks, legend } = styled([], { colour: degree });
    expect(looks.get('iran')?.colour).toBe('step-5');
    expect(looks.get('front')?.colour).toBe('step-3');
    expect(legend[0]?.entries.map(({ text }) => text)).toEqual(['1', '4']);
  });

  it('groups have colours and numbers, so that colour does not say it alone', () => {
    const { looks } = styled([], { colour: communities });
    expect(looks.get('iran')).toMatchObject({ colour: 'blue', group: 1 });
    expect(looks.get('front')).toMatchObject({ colour: 'grey', group: 10 });
  });

  it('a rule goes before them', () => {
    const rule = { when: { kind: 'actor' }, colour: 'gold' } as const;
    const { looks } = styled([rule], { size: degree, colour: degree });
    expect(looks.get('iran')).toMatchObject({ colour: 'gold' });
    expect(looks.get('iran')?.scale).toBeCloseTo(2);
  });
});

describe('what a later version stored', () => {
  const before = {
    rules: [
      { when: { moon: 'full' }, glow: 3 },
      { when: { kind: 'actor' }, colour: 'gold' },
    ],
    size: { measure: 'karma' },
    sky: 'blue',
  } as const;

  it('is not applied, and not lost by a change', () => {
    const styling = readChartStyling({ styling: before as never });
    expect(styling.rules.map(({ rule }) => rule !== null)).toEqual([false, true]);
    expect(styling.size).toBeNull();
    const rules = [...styling.rules, toStoredRule({ when: { kind: 'place' }, colour: 'teal' })];
    expect(changeStyling(before as never, { rules, colour: degree })).toEqual({
      ...before,
      rules: [...before.rules, { when: { kind: 'place' }, colour: 'teal' }],
      colour: degree,
    });
  });

  it('an empty list and a measure that is taken away leave nothing behind', () => {
    const after = changeStyling({ rules: [], size: degree }, { rules: [], size: null });
    expect(after).toEqual({});
  });
});
