import { describe, expect, it } from 'vitest';
import { attributionRoleTerms } from '../vocabularies/attributionRole';
import { confidenceTerms } from '../vocabularies/confidence';
import { likelihoodTerms } from '../vocabularies/likelihood';
import { attributionSentences } from './attributionSentences';

const likelihoods = [null, ...likelihoodTerms.map(({ term }) => term)];
const confidences = [null, ...confidenceTerms.map(({ term }) => term)];
const hypotheses = ['actor', 'unknown', 'other'] as const;

const every = likelihoods.flatMap((likelihood) =>
  confidences.flatMap((confidence) =>
    hypotheses.flatMap((hypothesis) =>
      attributionRoleTerms.map(({ term: role }) => ({ likelihood, confidence, hypothesis, role })),
    ),
  ),
);

describe('attributionSentences', () => {
  it('says likelihood and confidence in two sentences of ICD 203', () => {
    const judged = {
      hypothesis: 'actor',
      role: 'carried-out',
      likelihood: 'likely',
      confidence: 'low',
    } as const;
    expect(attributionSentences(judged, 'A faction', 'Rocket at the base')).toEqual([
      'It is likely that A faction carried out “Rocket at the base”.',
      'Our confidence in this is low.',
    ]);
  });

  it('never speaks of likelihood and confidence in one sentence', () => {
    for (const attribution of every) {
      const [likelihood, confidence] = attributionSentences(attribution, 'A', 'I');
      expect(likelihood).not.toMatch(/confiden/i);
      expect(confidence).not.toMatch(/likel|chance|certain/i);
    }
  });

  it('says of what nobody gave that nobody gave it', () => {
    const [likelihood, confidence] = attributionSentences(
      { hypothesis: 'unknown', role: 'ordered', likelihood: null, confidence: null },
      null,
      'I',
    );
    expect(likelihood).toBe(
      'Nobody has judged yet how likely it is that someone we cannot name ordered “I”.',
    );
    expect(confidence).toBe('No confidence has been given.');
  });

  it('gives every hypothesis, role, likelihood and confidence words of its own', () => {
    const told = every.map((attribution) => attributionSentences(attribution, 'A', 'I').join(' '));
    expect(new Set(told).size).toBe(every.length);
  });
});
