import { MONTH_NAMES } from '../../dates/monthNames';
import { parseDate } from '../../dates/parseDate';
import { fail, ok, type Result } from '../../result';
import { serialToDay } from '../serialToDay';
import { asciiDigits } from './asciiDigits';
import type { DateFormat } from './mapping';

/** The EDTF of a date as it is written in a file. What could be read in two ways is not read. */
export function readDate(text: string, format: DateFormat): Result<string> {
  const written = asciiDigits(text.trim());
  if (format === 'excel-1900' || format === 'excel-1904') {
    const day = /^\d+(\.\d+)?$/.test(written)
      ? serialToDay(Math.floor(Number(written)), format === 'excel-1900' ? '1900' : '1904')
      : null;
    if (day !== null) return ok(day);
  }
  const edtf = yearFirst(written) ?? monthInWords(written) ?? withNumbers(written, format);
  if (edtf !== null && typeof edtf === 'object') return edtf;
  const parsed = parseDate(edtf ?? written);
  return parsed.ok ? ok(parsed.value.edtf) : parsed;
}

/** "2021/6/10", "20210610", "2021-06-10 12:30": a time of day is finer than dates are kept. */
function yearFirst(text: string): string | null {
  const parts =
    /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[T ]\d\d?:\d\d.*)?$/.exec(text) ??
    /^(\d{4})()(\d\d)(\d\d)$/.exec(text);
  if (parts === null) return null;
  const [, year = '', , month = '', day] = parts;
  // "2021-21" is the spring of 2021.
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** "10 June 2021", "Jun 10, 2021", "June 2021". */
function monthInWords(text: string): string | null {
  const parts =
    /^(?:(\d{1,2})[\s.-]+)?([A-Za-z]{3,9})\.?[\s-]+(\d{4})$/.exec(text) ??
    /^()([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(text);
  const american = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text);
  const [day, name, year] =
    american === null
      ? [parts?.[1], parts?.[2], parts?.[3]]
      : [american[2], american[1], american[3]];
  if (name === undefined || year === undefined) return null;
  const month = MONTH_NAMES.findIndex((known) => {
    const lower = name.toLowerCase();
    return known.toLowerCase() === lower || known.slice(0, 3).toLowerCase() === lower;
  });
  if (month === -1) return null;
  const beginning = `${year}-${two(String(month + 1))}`;
  return day === undefined || day === '' ? beginning : `${beginning}-${two(day)}`;
}

/** "10/06/2021": the order is what the format says, or what the numbers leave open. */
function withNumbers(text: string, format: DateFormat): string | Result<string> | null {
  const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthAndYear !== null) return `${monthAndYear[2] ?? ''}-${two(monthAndYear[1] ?? '')}`;
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})(?:[T ]\d\d?:\d\d.*)?$/.exec(text);
  if (parts === null) return null;
  const [, first = '', , second = '', year = ''] = parts;
  if (year.length === 2) {
    return fail('date.year', `“${text}” leaves out the century; write the year with four digits.`);
  }
  const dayFirst = `${year}-${two(second)}-${two(first)}`;
  const monthFirst = `${year}-${two(first)}-${two(second)}`;
  if (format === 'dmy' || Number(first) > 12) return format === 'mdy' ? monthFirst : dayFirst;
  if (format === 'mdy' || Number(second) > 12 || first === second) return monthFirst;
  return fail(
    'date.order',
    `“${text}” may begin with the day or with the month; say which under the format of the date.`,
  );
}

function two(number: string): string {
  return number.padStart(2, '0');
}
