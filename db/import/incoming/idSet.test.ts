import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdSet } from './idSet';

it('has what was added, and tells what is new, as a set does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 })), fc.nat({ max: 100_000 }), (ids, other) => {
      const [tested, known] = [new IdSet(), new Set<number>()];
      for (const id of ids) {
        expect(tested.add(id)).toBe(!known.has(id));
        known.add(id);
      }
      for (const id of [...ids, other]) expect(tested.has(id)).toBe(known.has(id));
    }),
  );
});
