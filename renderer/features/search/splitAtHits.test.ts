import { describe, expect, it } from 'vitest';
import { splitAtHits } from './splitAtHits';

const marked = (text: string, hits: [number, number][]): string =>
  splitAtHits(text, hits)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

describe('splitAtHits', () => {
  it('marks hits in any order', () => {
    expect(
      marked('rockets and drones', [
        [12, 18],
        [0, 7],
      ]),
    ).toBe('[rockets] and [drones]');
  });

  it('loses no letter where hits overlap or lie outside', () => {
    const hits: [number, number][] = [
      [2, 5],
      [3, 8],
      [6, 99],
      [50, 60],
      [4, 4],
    ];
    expect(
      splitAtHits('0123456789', hits)
        .map(({ text }) => text)
        .join(''),
    ).toBe('0123456789');
    expect(marked('0123456789', hits)).toBe('01[234][567][89]');
  });

  it('leaves a text without hits whole, and an empty one empty', () => {
    expect(splitAtHits('الحشد', [])).toEqual([{ text: 'الحشد', hit: false }]);
    expect(splitAtHits('', [[0, 1]])).toEqual([]);
  });
});
