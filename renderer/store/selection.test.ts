import { describe, expect, it } from 'vitest';
import { backing, byUnknown, iran, rocket, smallChart, uidOf } from '../testing/smallChart';
import { allOnChart, pick, selectedOnChart, wordOf, type Selected } from './selection';

const entity = (number: number): Selected => ({ word: 'entity', uid: uidOf(number) });
const [one, two, three] = [entity(1), entity(2), entity(3)];

describe('pick', () => {
  it('replaces what was selected, each thing once', () => {
    expect(pick([one], [two, three, two], 'replace')).toEqual([two, three]);
    expect(pick([one], [], 'replace')).toEqual([]);
  });

  it('adds only what was not selected, and keeps the order of picking', () => {
    expect(pick([two, one], [one, three], 'add')).toEqual([two, one, three]);
  });

  it('takes out what is toggled while selected, and adds the rest', () => {
    expect(pick([one, two], [two, three, three], 'toggle')).toEqual([one, three]);
    expect(pick([one], [one], 'toggle')).toEqual([]);
  });
});

describe('what stands on a chart', () => {
  it('names the word of each thing, and none for what is elsewhere', () => {
    expect(wordOf(smallChart, rocket)).toBe('entity');
    expect(wordOf(smallChart, backing)).toBe('link');
    expect(wordOf(smallChart, byUnknown)).toBe('attribution');
    expect(wordOf(smallChart, uidOf(99))).toBeNull();
  });

  it('selects only what is on the chart', () => {
    expect(selectedOnChart(smallChart, [uidOf(99), backing, iran])).toEqual([
      { word: 'entity', uid: iran },
      { word: 'link', uid: backing },
    ]);
    expect(allOnChart(smallChart)).toHaveLength(6);
  });
});
