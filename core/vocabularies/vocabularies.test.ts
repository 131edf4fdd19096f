import { describe, expect, it } from 'vitest';
import { credibilityTerms } from './credibility';
import { likelihoodTerms } from './likelihood';
import { ratingTerms } from './rating';
import { reliabilityTerms } from './reliability';
import type { Term } from './term';
import { termOf } from './termOf';

describe('the likelihood scale of ICD 203', () => {
  it('covers 1 to 99 percent without holes', () => {
    const bands: readonly { from: number; to: number }[] = likelihoodTerms;
    expect(bands[0]?.from).toBe(1);
    expect(bands.at(-1)?.to).toBe(99);
    for (const [index, band] of bands.slice(1).entries()) expect(band.from).toBe(bands[index]?.to);
  });

  it('uses one column of terms, never both', () => {
    const labels: readonly string[] = likelihoodTerms.map(({ label }) => label);
    for (const { synonym } of likelihoodTerms) expect(labels).not.toContain(synonym);
  });
});

describe('the Admiralty axes', () => {
  it('are A to F and 1 to 6', () => {
    expect(reliabilityTerms.map(({ term }) => term).join('')).toBe('ABCDEF');
    expect(credibilityTerms.map(({ term }) => term).join('')).toBe('123456');
  });
});

describe('the ratings of competing hypotheses', () => {
  it('have no term for a cell that nobody rated', () => {
    expect(ratingTerms.map(({ term }) => term)).toEqual(['CC', 'C', 'N', 'I', 'II', 'NA']);
  });
});

describe('termOf', () => {
  it('throws for a term that is not of the vocabulary', () => {
    expect(() => termOf<Term>(reliabilityTerms, 'G')).toThrow('No such term: G');
  });
});
