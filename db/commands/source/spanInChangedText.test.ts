import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanInChangedText } from './spanInChangedText';

test('words before and after a change stay the ones that were marked, also where they are said twice', () => {
  const before = 'A drone, then a drone.';
  const last = { start: 16, end: 21 };
  expect(before.slice(last.start, last.end)).toBe('drone');
  expect(spanInChangedText(before, 'A small drone, then a drone.', last)).toEqual({
    start: 22,
    end: 27,
  });
  expect(spanInChangedText(before, 'A drone, then two.', { start: 2, end: 7 })).toEqual({
    start: 2,
    end: 7,
  });
});

test('words inside the change are found where they are said once, and lost where they are not', () => {
  const span = { start: 0, end: 5 };
  expect(spanInChangedText('drone', 'a drone fell', span)).toEqual({ start: 2, end: 7 });
  expect(spanInChangedText('a drone.', 'drone or drone', { start: 2, end: 7 })).toBeNull();
  expect(spanInChangedText('drone', 'a rocket', span)).toBeNull();
});

test('whatever is changed, what is found says the same words', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', ' ', '\n'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(), (old, changed, from, length) => {
      const [before, after] = [old.join(''), changed.join('')];
      const start = from % before.length;
      const end = start + 1 + (length % (before.length - start));
      const found = spanInChangedText(before, after, { start, end });
      if (found) expect(after.slice(found.start, found.end)).toBe(before.slice(start, end));
    }),
  );
});
