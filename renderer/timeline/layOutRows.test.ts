import { describe, expect, it } from 'vitest';
import { parseDate } from '../../core/dates/parseDate';
import { dayToNumber } from '../../core/timeline/dayNumber';
import { builtInLanguage, smallChart, uidOf } from '../testing/smallChart';
import { layOutRows } from './layOutRows';
import { timelineItems, unplacedInWords, whenInWords } from './timelineItems';
import { timeScale } from './timeScale';

const [anIncident] = smallChart.nodes.filter(({ kind }) => kind === 'incident');

function whenOf(date: string) {
  const parsed = parseDate(date);
  if (!parsed.ok) throw new Error(date);
  const { earliest, latest } = parsed.value;
  return { date, earliest, latest };
}

function chartOf(...dates: (string | null)[]) {
  const nodes = dates.map((date, index) => ({
    ...anIncident!,
    uid: uidOf(500 + index),
    name: `Incident ${index}`,
    when: date === null ? null : whenOf(date),
  }));
  return { ...smallChart, nodes };
}

const scale = timeScale({ from: dayToNumber('2021-01-01'), to: dayToNumber('2021-12-31') }, 730);
const rowsOf = (...dates: string[]) =>
  layOutRows(timelineItems(chartOf(...dates), builtInLanguage).placed, scale, () => 80);

describe('what the timeline draws', () => {
  it('has incidents and dated links by their date, and sets apart what stands nowhere in time', () => {
    const chart = {
      ...chartOf('2021-06-10', null, '2020', 'XXXX-06-10', '2021~'),
      links: smallChart.links.map((link) => ({ ...link, when: whenOf('2019') })),
    };
    const { placed, unplaced } = timelineItems(chart, builtInLanguage);
    expect(placed.map(({ word, when }) => `${word} ${when?.date ?? ''}`)).toEqual([
      'link 2019',
      'entity 2020',
      'entity 2021~',
      'entity 2021-06-10',
    ]);
    expect(unplaced.map(whenInWords)).toEqual(['without a date', '10 June, year not stated']);
    expect(unplacedInWords(unplaced)).toBe('1 without a date, 1 without a year');
  });

  it('an actor without a date has no place in it, and neither has an undated link', () => {
    const { placed, unplaced } = timelineItems(smallChart, builtInLanguage);
    expect([...placed, ...unplaced].map(({ uid }) => uid)).toEqual([anIncident!.uid]);
  });

  it('marks a point only where a day is known', () => {
    const marks = (date: string) =>
      rowsOf(date).flatMap(({ stretches }) => stretches.filter(({ mark }) => mark !== null));
    expect(marks('2021-06-10')).toHaveLength(1);
    expect(marks('{2021-06-10,2021-08-01}')).toHaveLength(2);
    for (const vague of [
      '2021',
      '2021-06',
      '2021-22',
      '2021-06-10/2021-06-12',
      '[2021-06-10,2021-06-12]',
    ]) {
      expect(marks(vague)).toEqual([]);
    }
  });

  it('fades what is approximate, uncertain, open or vague, and nothing else', () => {
    const fades = (date: string) => {
      const [stretch] = rowsOf(date)[0]!.stretches;
      return [stretch!.fadeLeft > 0, stretch!.fadeRight > 0];
    };
    expect(fades('2021-06')).toEqual([false, false]);
    expect(fades('2021-06-10/2021-07-02')).toEqual([false, false]);
    expect(fades('2021-06~')).toEqual([true, true]);
    expect(fades('2021-06?')).toEqual([true, true]);
    expect(fades('2021-06-10/..')).toEqual([false, true]);
    expect(fades('/2021-06-10')).toEqual([true, false]);
    expect(fades('2021-06/2021-07-15')).toEqual([true, false]);
  });

  it('puts a label beside its mark, on the left where the right has no room, and over it where neither has', () => {
    const [early] = rowsOf('2021-02-01');
    const [late] = rowsOf('2021-12-20');
    const [whole] = rowsOf('2021');
    expect(early!.label.left).toBeGreaterThan(early!.stretches[0]!.right);
    expect(late!.label.left).toBeLessThan(late!.stretches[0]!.left);
    expect([early, late, whole].map((row) => row!.label.over)).toEqual([false, false, true]);
  });
});
