import { describe, expect, test } from 'vitest';
import { parseDate } from './parseDate';

function bounds(text: string): readonly (string | null)[] {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return [parsed.value.earliest, parsed.value.latest];
}

function canonical(text: string): string {
  const parsed = parseDate(text);
  return parsed.ok ? parsed.value.edtf : parsed.error.message;
}

function refusal(text: string): string {
  const parsed = parseDate(text);
  if (parsed.ok) return `accepted as ${parsed.value.edtf}`;
  expect(parsed.error.code).toBe('date.invalid');
  return parsed.error.message;
}

describe('earliest and latest possible day', () => {
  test.each([
    ['2021-06-10', '2021-06-10', '2021-06-10'],
    ['2021-06', '2021-06-01', '2021-06-30'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['0099-12-31', '0099-12-31', '0099-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2021-XX-10', '2021-01-10', '2021-12-10'],
    ['2021-XX-31', '2021-01-31', '2021-12-31'],
    ['2021-06-XX', '2021-06-01', '2021-06-30'],
    ['2021-06-1X', '2021-06-10', '2021-06-19'],
    ['2021-02-2X', '2021-02-20', '2021-02-28'],
    ['202X-02-29', '2020-02-29', '2028-02-29'],
    ['2021-06-10?', '2021-06-10', '2021-06-10'],
    ['2021-06~', '2021-06-01', '2021-06-30'],
    ['2021?-06-10', '2021-06-10', '2021-06-10'],
  ])('%s is from %s to %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  test('a year that is not stated leaves both unknown', () => {
    for (const text of ['XXXX', 'XXXX-06', 'XXXX-06-10', 'XXXX-21', 'XXXX-06-10/XXXX-06-12']) {
      expect(bounds(text)).toEqual([null, null]);
    }
  });

  test('an open or unknown end is null', () => {
    expect(bounds('2021-01/..')).toEqual(['2021-01-01', null]);
    expect(bounds('2021-01/')).toEqual(['2021-01-01', null]);
    expect(bounds('../2021')).toEqual([null, '2021-12-31']);
    expect(bounds('/2021')).toEqual([null, '2021-12-31']);
    expect(bounds('2021-06-10/XXXX-06-12')).toEqual(['2021-06-10', null]);
  });

  test('an interval spans from the beginning of its start to the end of its end', () => {
    expect(bounds('2021-06-08/2021-06-20')).toEqual(['2021-06-08', '2021-06-20']);
    expect(bounds('2021-06~/2021-07?')).toEqual(['2021-06-01', '2021-07-31']);
  });
});

describe('holes of the library', () => {
  test('29 February of a common year is refused, not moved to 1 March', () => {
    expect(refusal('2021-02-29')).toContain('February 2021 has 28 days');
    expect(refusal('1900-02-29')).toContain('February 1900 has 28 days');
    expect(bounds('2020-02-29')).toEqual(['2020-02-29', '2020-02-29']);
  });

  test('a row of digits is not taken for a Unix time', () => {
    expect(refusal('20210610')).toContain('with hyphens');
    expect(refusal('12345')).toContain('0000 to 9999');
  });

  test('both ends of an interval may be the same, or contain one another', () => {
    expect(bounds('2021-06-10/2021-06-10')).toEqual(['2021-06-10', '2021-06-10']);
    expect(bounds('2021/2021')).toEqual(['2021-01-01', '2021-12-31']);
    expect(bounds('2021-06/2021')).toEqual(['2021-06-01', '2021-12-31']);
    expect(bounds('2021/2021-06')).toEqual(['2021-01-01', '2021-06-30']);
  });

  test('a set spans its outermost days in whatever order it is written', () => {
    expect(bounds('[2022,2021]')).toEqual(['2021-01-01', '2022-12-31']);
    expect(bounds('{2021-06-10..2021-06-12}')).toEqual(['2021-06-10', '2021-06-12']);
    expect(bounds('[2021..2022,2020]')).toEqual(['2020-01-01', '2022-12-31']);
    expect(bounds('[..2021]')).toEqual([null, '2021-12-31']);
    expect(bounds('{2021..}')).toEqual(['2021-01-01', null]);
    expect(bounds('[2021-06-10,XXXX-06-12]')).toEqual([null, null]);
  });

  test('a reversed range inside a set is refused', () => {
    expect(refusal('{2021..2020}')).toContain('ends before it begins');
  });

  test('spring begins in March, not in January; winter may be either of two', () => {
    expect(bounds('2021-21')).toEqual(['2021-03-01', '2021-06-21']);
    expect(bounds('2021-22')).toEqual(['2021-06-01', '2021-09-23']);
    expect(bounds('2021-23')).toEqual(['2021-09-01', '2021-12-22']);
    expect(bounds('2021-24')).toEqual(['2021-01-01', '2022-03-21']);
    expect(bounds('9999-24')).toEqual(['9999-01-01', '9999-12-31']);
  });

  test('seasons may be qualified, unspecified, and ends of an interval', () => {
    expect(canonical('2021-21?')).toBe('2021-21?');
    expect(bounds('202X-21')).toEqual(['2020-03-01', '2029-06-21']);
    expect(bounds('2021-21/..')).toEqual(['2021-03-01', null]);
    expect(bounds('2021-21/2021-22')).toEqual(['2021-03-01', '2021-09-23']);
  });

  test('digits beside an X are kept as they were written', () => {
    expect(canonical('2021-06-X0')).toBe('2021-06-X0');
    expect(bounds('2021-06-X0')).toEqual(['2021-06-10', '2021-06-30']);
    expect(bounds('2021-X0')).toEqual(['2021-10-01', '2021-10-31']);
    expect(bounds('2021-06-X1')).toEqual(['2021-06-01', '2021-06-21']);
    expect(bounds('2021-X1-31')).toEqual(['2021-01-31', '2021-01-31']);
  });

  test('a year or month inside a set may be qualified', () => {
    expect(canonical('{2021?,2022-06~}')).toBe('{2021?,2022-06~}');
  });
});

describe('canonical text', () => {
  test.each([
    [' 2021-06-10\n', '2021-06-10'],
    ['202x', '202X'],
    ['xxxx-06-10', 'XXXX-06-10'],
    ['{2021, 2022 ,2023}', '{2021,2022,2023}'],
    ['?2021-06-10', '2021?-06-10'],
    ['?2021-?06-10', '2021-06?-10'],
    ['2021-?06?-10', '2021-06?-10'],
    ['2021~-06-10?', '2021%-?06-?10'],
    ['2021-06?-~10', '2021-06?-~10'],
    ['2021-01/', '2021-01/'],
  ])('%j is stored as %s', (written, stored) => {
    expect(canonical(written)).toBe(stored);
  });
});

describe('what is refused says why and what to write', () => {
  test.each([
    ['', 'is empty'],
    ['2021-02-30', 'Write 2021-02-28'],
    ['XXXX-02-30', 'February has 29 days'],
    ['2021-06-31', 'June 2021 has 30 days'],
    ['2021-06-00', 'there is no day 00'],
    ['2021-13', 'there is no month 13'],
    ['2021-00', 'there is no month 00'],
    ['2021-25', 'there is no month 25'],
    ['20X1-02-29', 'no day in the calendar'],
    ['2021-21-10', 'a season has no days'],
    ['2021-06-20/2021-06-08', 'ends before it begins'],
    ['2021/2020', 'ends before it begins'],
    ['2021-06-10/2021-02-30', '"2021-02-30" is not a date'],
    ['2020/2021/2022', 'more than one "/"'],
    ['../..', 'neither a beginning nor an end'],
    ['/', 'neither a beginning nor an end'],
    ['[..2021..]', 'leaves out no day'],
    ['{}', 'a date is missing'],
    ['2021-06-10T10:00', 'Leave the time out'],
    ['2021-06-10T10:00:00Z', 'Leave the time out'],
    ['2021-06-10 14:30', 'Leave the time out'],
    ['2021-6-1', 'two digits'],
    ['10/06/2021', 'the year comes first'],
    ['10.6.2021', 'the year comes first'],
    ['202', 'Write 202X'],
    ['20', 'four digits'],
    ['-0044', '0000 to 9999'],
    ['Y12021', '0000 to 9999'],
    ['1950S2', 'significant digits'],
    ['2021?~', 'Write %'],
    ['2021-06-XX~', '2021-06~'],
    ['2021-04-3X', 'X cannot stand there'],
    ['yesterday', '2021-06-10'],
    [`[${'2021,'.repeat(30)}2021]`, 'longer than 100'],
  ])('%j', (text, part) => {
    expect(refusal(text)).toContain(part);
  });

  test('a message never repeats what could garble it', () => {
    expect(refusal('\u202e2021\u0000')).toMatch(/^This is not a date/);
  });
});
