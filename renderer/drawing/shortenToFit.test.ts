import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortenToFit } from './shortenToFit';

it('keeps as many whole letters as fit, and says that there were more', () => {
  expect(shortenToFit('Ain al-Assad', (letters) => letters <= 3)).toBe('Ain…');
  expect(shortenToFit('Ain', () => false)).toBe('…');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, most) => {
      const short = shortenToFit(text, (letters) => letters <= most);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
      expect(short.length - 1).toBeLessThanOrEqual(most);
      // A letter beyond the basic plane is never cut in two.
      const [next = ''] = text.slice(short.length - 1);
      if (text !== '')
        expect(short.length - 1 + next.length > most || short.slice(0, -1) === text).toBe(true);
    }),
  );
});
