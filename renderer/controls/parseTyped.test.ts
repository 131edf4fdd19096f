import { describe, expect, it } from 'vitest';
import {
  fieldValueToText,
  parseFieldValue,
  parseLanguage,
  parseLine,
  parseNumber,
  parseOptionalDate,
} from './parseTyped';

const value = <T>(parsed: { ok: boolean; value?: T }): T | 'refused' | undefined =>
  parsed.ok ? parsed.value : 'refused';

describe('parseNumber', () => {
  it.each([
    ['3500', 3500],
    ['3,500', 3500],
    ['2 500 000', 2_500_000],
    ['−3', -3],
    ['1.5', 1.5],
    ['0', 0],
  ])('reads %s', (text, number) => {
    expect(value(parseNumber('Strength', text))).toBe(number);
  });

  it.each(['', 'about 3500', '3,50', '1,5', '12 34', '1e3', '0x10', 'NaN', '3500 people'])(
    'refuses %j instead of guessing',
    (text) => {
      const parsed = parseNumber('Strength', text);
      expect(parsed.ok ? '' : parsed.error.message).toMatch(/^Strength is not a number/);
    },
  );
});

describe('parseFieldValue', () => {
  it.each(['text', 'number', 'choice', 'date', 'yes-no', 'url'] as const)(
    'takes nothing typed into a %s as not given',
    (type) => {
      expect(parseFieldValue({ label: 'Field', type }, '  ')).toEqual({ ok: true, value: null });
    },
  );

  it('accepts web addresses alone as such', () => {
    const url = (text: string) => value(parseFieldValue({ label: 'This', type: 'url' }, text));
    expect(url('https://example.org/a')).toBe('https://example.org/a');
    expect(url('javascript:alert(1)')).toBe('refused');
    expect(url('example.org')).toBe('refused');
  });

  it('comes back as it was typed', () => {
    for (const text of ['yes', 'no']) {
      const parsed = parseFieldValue({ label: 'Identified', type: 'yes-no' }, text);
      expect(parsed.ok && fieldValueToText(parsed.value)).toBe(text);
    }
    expect(fieldValueToText(undefined)).toBe('');
    expect(fieldValueToText(0)).toBe('0');
  });
});

describe('what is typed elsewhere', () => {
  it('keeps a date as vague as it was written', () => {
    expect(value(parseOptionalDate(' 2021?-06-10 '))).toBe('2021?-06-10');
    expect(value(parseOptionalDate(''))).toBeNull();
    expect(parseOptionalDate('last June').ok).toBe(false);
  });

  it('says of what it is that a line is missing', () => {
    const parsed = parseLine('The reason', '  ');
    expect(parsed.ok ? '' : parsed.error.message).toBe('The reason must not be empty.');
  });

  it('takes language tags', () => {
    expect(value(parseLanguage('fa'))).toBe('fa');
    expect(value(parseLanguage(''))).toBeNull();
    expect(value(parseLanguage('Persian'))).toBe('refused');
  });
});
