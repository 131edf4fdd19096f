import { describe, expect, it } from 'vitest';
import type { AttributionView } from '../../core/views/recordView';
import { claimFrom, hypothesis, retraction } from '../testing/exampleViews';
import { commonFooting, independentSources } from './commonFooting';

describe('independentSources', () => {
  it('counts two papers that carry one wire report once', () => {
    const papers = [
      claimFrom('paper', { sourceRoot: 'wire' }),
      claimFrom('other paper', { sourceRoot: 'wire' }),
    ];
    expect(independentSources(papers)).toBe(1);
    expect(independentSources([...papers, claimFrom('wire')])).toBe(1);
    expect(independentSources([...papers, claimFrom('witness')])).toBe(2);
  });

  it('does not count a claim that was taken back', () => {
    expect(independentSources([claimFrom('paper', { claim: { retraction } })])).toBe(0);
  });
});

describe('commonFooting', () => {
  const onPaper = () => hypothesis({}, [claimFrom('paper')]);
  const warning = (all: readonly AttributionView[]) => commonFooting(all, all.length);

  it('warns when all rivals rest on one source', () => {
    expect(warning([onPaper(), onPaper(), onPaper()])).toMatch(/^All three rest on one/);
    expect(warning([onPaper(), onPaper()])).toMatch(/^Both rest on one/);
    expect(warning([onPaper()])).toMatch(/^It rests on one/);
  });

  it('says nothing of hypotheses that no source puts forward', () => {
    expect(warning([onPaper(), hypothesis()])).toMatch(/^All that is claimed here rests/);
  });

  it('is silent where a second source stands, or none', () => {
    expect(warning([onPaper(), hypothesis({}, [claimFrom('witness')])])).toBeNull();
    expect(warning([hypothesis(), hypothesis()])).toBeNull();
    expect(warning([])).toBeNull();
  });

  it('is silent where only some of the hypotheses are at hand', () => {
    expect(commonFooting([onPaper(), onPaper()], 3)).toBeNull();
  });

  it('leaves a retracted rival out', () => {
    const gone = hypothesis({ retraction }, [claimFrom('witness')]);
    expect(warning([onPaper(), onPaper(), gone])).toMatch(/^Both rest on one/);
  });
});
