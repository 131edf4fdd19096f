import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextSieve } from './textSieve';

it('never says of a text that was added that it was not', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const sieve = new TextSieve();
      for (const text of texts) sieve.add(text);
      expect(texts.every((text) => sieve.mayHave(text))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it('says of nearly all others that they were not', () => {
  const sieve = new TextSieve();
  for (let count = 0; count < 100_000; count += 1) sieve.add(`entity ${count}`);
  const seeming = Array.from({ length: 1000 }, (_, count) => `link ${count}`).filter((text) =>
    sieve.mayHave(text),
  );
  expect(seeming.length).toBeLessThan(20);
});
