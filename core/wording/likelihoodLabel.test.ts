import { describe, expect, it } from 'vitest';
import { likelihoodLabel } from './likelihoodLabel';

describe('likelihoodLabel', () => {
  it('names likelihood and confidence apart', () => {
    expect(likelihoodLabel({ likelihood: 'roughly-even-chance', confidence: 'low' })).toBe(
      'roughly even chance · low confidence',
    );
  });

  it('says which of the two nobody gave', () => {
    expect(likelihoodLabel({ likelihood: null, confidence: 'high' })).toBe(
      'likelihood not given · high confidence',
    );
    expect(likelihoodLabel({ likelihood: 'likely', confidence: null })).toBe(
      'likely · confidence not given',
    );
    expect(likelihoodLabel({ likelihood: null, confidence: null })).toBe('not judged yet');
  });
});
