import { describe, expect, it } from 'vitest';
import { render } from '../testing/render';
import { Grade, gradeInWords } from './Grade';

describe('gradeInWords', () => {
  it('says each axis by itself', () => {
    expect(gradeInWords({ reliability: 'C', credibility: '3' })).toBe(
      'source C, fairly reliable; information 3, possibly true',
    );
  });

  it('tells a grade that nobody gave from one that cannot be judged', () => {
    expect(gradeInWords({ reliability: null, credibility: null })).toBe(
      'source not graded; information not graded',
    );
    expect(gradeInWords({ reliability: 'F', credibility: '6' })).toBe(
      'source F, reliability cannot be judged; information 6, truth cannot be judged',
    );
  });
});

it('draws F and 6 like any other grade, not as the worst', async () => {
  const lookOf = async (grade: Parameters<typeof Grade>[0]): Promise<unknown> => {
    const drawn = (await render(<Grade {...grade} />)).querySelector('.grade');
    return [drawn?.className, drawn?.getAttribute('style')];
  };
  const best = await lookOf({ reliability: 'A', credibility: '1' });
  expect(await lookOf({ reliability: 'F', credibility: '6' })).toEqual(best);
});
