import { expect, test } from 'vitest';
import { missingParagraph } from './missingParagraph';

test('a paragraph behind the last is told of, with how many there are', () => {
  expect(missingParagraph('One.\n\nTwo.', 2)).toBeNull();
  expect(missingParagraph('One.\n\nTwo.', 3)).toBe(
    'The text that is kept has 2 paragraphs, so nothing is in ¶3.',
  );
  expect(missingParagraph('One.', 2)).toContain('one paragraph');
});

test('where no text is kept, or no paragraph is named, any is as good', () => {
  expect(missingParagraph('', 7)).toBeNull();
  expect(missingParagraph('\n \n', 7)).toBeNull();
  expect(missingParagraph('One.', null)).toBeNull();
});
