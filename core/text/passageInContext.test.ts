import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageInContext } from './passageInContext';

const text = 'A headline\n\nA rocket fell near the base.\nNobody was hurt.\n\nMore to come.';
const start = text.indexOf('rocket');

test('a passage stands in its paragraph, its own words apart', () => {
  expect(passageInContext(text, { span: { start, end: start + 6 }, paragraph: 2 })).toEqual({
    before: 'A ',
    marked: 'rocket',
    after: ' fell near the base.\nNobody was hurt.',
  });
});

test('of a passage without a span its paragraph is shown, where the text has it', () => {
  expect(passageInContext(text, { span: null, paragraph: 3 })?.before).toBe('More to come.');
  expect(passageInContext(text, { span: null, paragraph: 4 })).toBeNull();
  expect(passageInContext('', { span: null, paragraph: 1 })).toBeNull();
  expect(passageInContext('', { span: { start: 0, end: 5 }, paragraph: 1 })).toBeNull();
});

test('of a long text only what is near is shown', () => {
  const book = `${'A sentence. '.repeat(50_000)}Here. ${'Another. '.repeat(50_000)}`;
  const at = book.indexOf('Here');
  const found = passageInContext(book, { span: { start: at, end: at + 4 }, paragraph: 1 });
  expect(found?.marked).toBe('Here');
  expect([found?.before.length, found?.after.length]).toEqual([1200, 1200]);
});

test('what is shown is what the text says there, wherever the span lies', () => {
  const parts = fc.array(fc.constantFrom('word', ' ', '\n', '\n\n', 'ب'), { maxLength: 30 });
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (words, from, length) => {
      const whole = words.join('');
      if (whole === '') return;
      const span = { start: from % whole.length, end: 0 };
      span.end = Math.min(whole.length, span.start + 1 + (length % 9));
      const found = passageInContext(whole, { span, paragraph: null });
      expect(found?.marked).toBe(whole.slice(span.start, span.end));
      expect(whole).toContain(`${found?.before ?? ''}${found?.marked ?? ''}${found?.after ?? ''}`);
    }),
  );
});
