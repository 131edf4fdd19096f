import { expect, it } from 'vitest';
import { markdownToText } from './markdownToText';

it('leaves the words and takes the signs away', () => {
  expect(
    markdownToText('## Why\n\n- **Only** the *headline* says so: [see](https://a.example)'),
  ).toBe('Why\nOnly the headline says so: see');
});

it('leaves signs alone that stand for themselves', () => {
  expect(markdownToText('3 * 4 * 5, file_name_here, 2*3')).toBe('3 * 4 * 5, file_name_here, 2*3');
});
