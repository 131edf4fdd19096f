import { describe, expect, it } from 'vitest';
import { gradeToText } from './gradeToText';

describe('gradeToText', () => {
  it('shows the two axes side by side', () => {
    expect(gradeToText('C', '3')).toBe('C3');
  });

  it('shows an axis that nobody graded as missing, and not as the one that cannot be judged', () => {
    expect(gradeToText(null, '2')).toBe('–2');
    expect(gradeToText('B', null)).toBe('B–');
    expect(gradeToText(null, null)).not.toBe(gradeToText('F', '6'));
  });
});
