import { describe, expect, it } from 'vitest';
import { parseDate } from '../../core/dates/parseDate';
import { builtInLanguage, smallChart, uidOf } from '../testing/smallChart';
import { timelineItems, type TimelineItem } from './timelineItems';
import { signsOnTimeline } from './timelineSigns';

const [anIncident] = smallChart.nodes.filter(({ kind }) => kind === 'incident');

function incidents(...dates: (string | null)[]): readonly TimelineItem[] {
  const nodes = dates.map((date, index) => {
    const parsed = date === null ? null : parseDate(date);
    if (parsed?.ok === false) throw new Error(String(date));
    return {
      ...anIncident!,
      uid: uidOf(500 + index),
      when: parsed && date !== null ? { date, ...parsed.value } : null,
    };
  });
  const { placed, unplaced } = timelineItems({ nodes, links: [] }, builtInLanguage);
  return [...placed, ...unplaced];
}

const signsOf = (...dates: string[]) =>
  signsOnTimeline({ drawn: incidents(...dates), named: [] }, builtInLanguage.kinds).signs;

describe('the legend of a timeline', () => {
  it.each([
    ['2021-06-08', ['day']],
    ['2021-06-08~', ['day', 'soft']],
    ['2021-06', ['within']],
    ['2021?', ['within', 'soft']],
    ['2021-06-08/2021-06-20', ['span']],
    ['2021-06/2021-09', ['span', 'vague']],
    ['2021-06-08/', ['span', 'unknown']],
    ['2021-06-08/..', ['span', 'open']],
    ['{2021-06-08,2021-06-20}', ['day', 'several']],
  ])('explains of %s what it is drawn with, and nothing else', (date, signs) => {
    expect(signsOf(date)).toEqual(signs);
  });

  it('has each sign once, and none of what is only named', () => {
    expect(signsOf('2021-06-08', '2021-06-20', '2021')).toEqual(['day', 'within']);
    const shown = signsOnTimeline({ drawn: [], named: incidents(null) }, builtInLanguage.kinds);
    expect(shown.signs).toEqual([]);
    expect(shown.kinds.map(({ key }) => key)).toEqual(['incident']);
    expect(shown.links).toBe(false);
  });

  it('explains what is retracted, also where it has no date', () => {
    const named = incidents(null).map((item) => ({ ...item, retracted: true }));
    const shown = signsOnTimeline({ drawn: [], named }, builtInLanguage.kinds);
    expect(shown.signs).toEqual(['retracted']);
  });
});
