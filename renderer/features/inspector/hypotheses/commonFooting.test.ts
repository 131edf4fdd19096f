import { describe, expect, it } from 'vitest';
import { claimFrom, hypothesis, retraction } from '../testing/exampleViews';
import { commonFooting, independentSources } from './commonFooting';

describe('independentSources', () => {
  it('counts two papers that carry one wire report once', () => {
    const papers = [
      claimFrom('paper', { derivesFrom: 'wire' }),
      claimFrom('other paper', { derivesFrom: 'wire' }),
    ];
    expect(independentSources(papers)).toBe(1);
    expect(independentSources([...papers, claimFrom('wire')])).toBe(1);
    expect(independentSources([...papers, claimFrom('witness')])).toBe(2);
  });

  it('follows a repetition of a repetition, and ends in a damaged circle', () => {
    const chain = [claimFrom('a', { derivesFrom: 'b' }), claimFrom('b', { derivesFrom: 'c' })];
    expect(independentSources([...chain, claimFrom('d', { derivesFrom: 'c' })])).toBe(1);
    const circle = [claimFrom('a', { derivesFrom: 'b' }), claimFrom('b', { derivesFrom: 'a' })];
    expect(independentSources(circle)).toBeGreaterThan(0);
  });

  it('does not count a claim that was taken back', () => {
    expect(independentSources([claimFrom('paper', { claim: { retraction } })])).toBe(0);
  });
});

describe('commonFooting', () => {
  const onPaper = () => hypothesis({}, [claimFrom('paper')]);

  it('warns when all rivals rest on one source', () => {
    expect(commonFooting([onPaper(), onPaper(), onPaper()])).toMatch(/^All three rest on one/);
    expect(commonFooting([onPaper(), onPaper()])).toMatch(/^Both rest on one/);
    expect(commonFooting([onPaper()])).toMatch(/^It rests on one/);
  });

  it('says nothing of hypotheses that no source puts forward', () => {
    expect(commonFooting([onPaper(), hypothesis()])).toMatch(/^All that is claimed here rests/);
  });

  it('is silent where a second source stands, or none', () => {
    expect(commonFooting([onPaper(), hypothesis({}, [claimFrom('witness')])])).toBeNull();
    expect(commonFooting([hypothesis(), hypothesis()])).toBeNull();
    expect(commonFooting([])).toBeNull();
  });

  it('leaves a retracted rival out', () => {
    const gone = hypothesis({ retraction }, [claimFrom('witness')]);
    expect(commonFooting([onPaper(), onPaper(), gone])).toMatch(/^Both rest on one/);
  });
});
