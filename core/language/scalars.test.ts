import { describe, expect, it } from 'vitest';
import { edtfSchema, keySchema, lineSchema } from './scalars';

describe('edtfSchema', () => {
  it('brings a date into the one spelling that is stored', () => {
    expect(edtfSchema.parse(' ?2021-06-10 ')).toBe('2021?-06-10');
  });

  it('passes on why a date is refused', () => {
    expect(edtfSchema.safeParse('2021-02-30').error?.issues[0]?.message).toMatch(
      /February 2021 has 28 days/,
    );
  });
});

describe('lineSchema', () => {
  it.each(['', ' padded ', 'two\nlines', 'over\u202eridden', '\u0000'])('refuses %j', (text) => {
    expect(lineSchema.safeParse(text).success).toBe(false);
  });

  it('takes any script', () => {
    expect(lineSchema.parse('الحشد الشعبي')).toBe('الحشد الشعبي');
  });
});

describe('keySchema', () => {
  it.each(['Actor', 'a_b', '-a', 'a-', '__proto__', ''])('refuses %j', (key) => {
    expect(keySchema.safeParse(key).success).toBe(false);
  });
});
