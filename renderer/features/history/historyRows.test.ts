import { describe, expect, it } from 'vitest';
import { PAGE, pagesOf } from './historyRows';

describe('pagesOf', () => {
  it('names the pages in sight', () => {
    expect(pagesOf(0, 20, 1000)).toEqual([0]);
    expect(pagesOf(PAGE - 5, PAGE + 5, 1000)).toEqual([0, 1]);
  });

  it('asks for no page behind the last step', () => {
    expect(pagesOf(0, PAGE + 1, PAGE)).toEqual([0]);
    expect(pagesOf(0, 1, 0)).toEqual([]);
  });
});
