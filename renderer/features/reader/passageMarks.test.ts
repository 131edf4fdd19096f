import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../core/text/paragraphs';
import type { Passage } from '../../../core/language/passage';
import type { ClaimView } from '../../../core/views/recordView';
import { nextMark, passageMarks, spansAt } from './passageMarks';

const text = '🚀 One rocket.\n\nقال الحشد.';
const paragraphs = paragraphsOf(text);

function passage(uid: string, place: Partial<Passage>): Passage {
  return {
    uid,
    source: 's',
    locator: uid,
    paragraph: null,
    span: null,
    text: '',
    recordedAt: '2026-01-01T00:00:00.000Z',
    recordedBy: 'A',
    ...place,
  };
}

const claim = (uid: string, on: string, about: ClaimView['claim']['about']): ClaimView =>
  ({ claim: { uid, passage: on, about } }) as ClaimView;

const outer = passage('outer', { span: { start: 0, end: 14 } });
const inner = passage('inner', { span: { start: 3, end: 6 } });
const arabic = passage('arabic', { span: { start: 20, end: 25 } });
const whole = passage('whole', { paragraph: 2 });
const headline = passage('headline', {});
const { placed, elsewhere } = passageMarks(
  {
    source: { text },
    passages: [headline, whole, inner, arabic, outer],
    claims: [
      claim('1', 'inner', { entity: 'e', field: 'name' }),
      claim('2', 'inner', { entity: 'e', field: 'date' }),
      claim('3', 'inner', { link: 'l' }),
    ],
  },
  paragraphs,
);

describe('passageMarks', () => {
  it('puts spans where they are, and a whole paragraph where it begins', () => {
    expect(placed.map(({ passage: uid, from, to }) => [uid, from, to])).toEqual([
      ['outer', 0, 14],
      ['inner', 3, 6],
      ['whole', 16, text.length],
      ['arabic', 20, 25],
    ]);
    expect(text.slice(20, 25)).toBe('الحشد');
  });

  it('keeps apart what has no place in the text, or one beyond its end', () => {
    expect(elsewhere).toEqual([headline]);
    const beyond = [
      passage('far', { span: { start: 1, end: 999 } }),
      passage('p9', { paragraph: 9 }),
    ];
    expect(
      passageMarks({ source: { text }, passages: beyond, claims: [] }, paragraphs).elsewhere,
    ).toEqual(beyond);
  });

  it('names what the claims speak of once, and counts the claims', () => {
    const mark = placed.find(({ passage: uid }) => uid === 'inner');
    expect(mark?.claims).toBe(3);
    expect(mark?.subjects).toEqual([
      { word: 'entity', uid: 'e' },
      { word: 'link', uid: 'l' },
    ]);
  });

  it('finds the narrowest span first', () => {
    expect(spansAt(placed, 4).map(({ passage: uid }) => uid)).toEqual(['inner', 'outer']);
    expect(spansAt(placed, 17)).toEqual([]);
  });

  it('goes round from the last mark to the first, and back', () => {
    expect(nextMark(placed, 3, 1)?.passage).toBe('whole');
    expect(nextMark(placed, 20, 1)?.passage).toBe('outer');
    expect(nextMark(placed, 0, -1)?.passage).toBe('arabic');
    expect(nextMark([], 0, 1)).toBeNull();
  });
});
