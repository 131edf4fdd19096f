import { describe, expect, it } from 'vitest';
import { hypothesis, retraction } from '../testing/exampleViews';
import { likeliest, sortHypotheses } from './sortHypotheses';

describe('sortHypotheses', () => {
  it('goes from likely to unlikely', () => {
    const low = hypothesis({ likelihood: 'unlikely' });
    const high = hypothesis({ likelihood: 'very-likely' });
    const even = hypothesis({ likelihood: 'roughly-even-chance' });
    expect(sortHypotheses([low, high, even])).toEqual([high, even, low]);
  });

  it('puts what nobody judged after the scale, not on it, and what is given up last', () => {
    const unjudged = hypothesis();
    const rejected = hypothesis({ likelihood: 'likely', status: 'rejected' });
    const gone = hypothesis({ likelihood: 'almost-certain', retraction });
    const remote = hypothesis({ likelihood: 'almost-no-chance' });
    expect(sortHypotheses([gone, rejected, unjudged, remote])).toEqual([
      remote,
      unjudged,
      rejected,
      gone,
    ]);
  });
});

describe('likeliest', () => {
  it('is the one that stands above all rivals', () => {
    const high = hypothesis({ likelihood: 'likely' });
    expect(likeliest([hypothesis({ likelihood: 'unlikely' }), high])).toBe(high);
  });

  it('is nobody where two are equally likely, none is judged, or there is no rival', () => {
    const even = () => hypothesis({ likelihood: 'roughly-even-chance' });
    expect(likeliest([even(), even()])).toBeNull();
    expect(likeliest([hypothesis(), hypothesis()])).toBeNull();
    expect(likeliest([even()])).toBeNull();
  });
});
