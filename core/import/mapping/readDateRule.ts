import { parseDate } from '../../dates/parseDate';
import { ok, type Result } from '../../result';
import type { DateFormat, DateRule } from './mapping';
import { readDate } from './readDate';
import { readNumber } from './readNumber';
import type { RowReader } from './rowReader';

/** The EDTF of what a row says about when; null where that is nothing, or nothing readable. */
export function readDateRule(rule: DateRule, reader: RowReader): string | null {
  if ('year' in rule) return fromParts(rule, reader);
  if ('from' in rule) return fromEnds(rule, reader);
  const edtf = dateIn(rule.column, rule.format, reader);
  if (edtf === null || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return edtf;
  if (reader.some(rule.yearOnly)) return edtf.slice(0, 4);
  if (reader.some(rule.monthOnly)) return edtf.slice(0, 7);
  return reader.some(rule.about) ? `${edtf}~` : edtf;
}

function dateIn(column: string, format: DateFormat, reader: RowReader): string | null {
  const said = reader.said(column);
  if (said === null) return null;
  return orProblem(readDate(said, format), column, reader);
}

function orProblem(read: Result<string>, column: string, reader: RowReader): string | null {
  if (read.ok) return read.value;
  reader.problem(column, `${read.error.message} It comes in without this date.`);
  return null;
}

function fromParts(rule: Extract<DateRule, { year: string }>, reader: RowReader): string | null {
  const year = partOf(rule.year, 0, 9999, reader);
  if (year === null || year === 0) return null;
  const month = rule.month === null ? null : partOf(rule.month, 0, 12, reader);
  const day = rule.day === null ? null : partOf(rule.day, 0, 31, reader);
  const about = rule.approximate !== null && reader.said(rule.approximate) !== null;
  let edtf = String(year).padStart(4, '0');
  if (month !== null && month !== 0) {
    edtf += `-${String(month).padStart(2, '0')}`;
    if (day !== null && day !== 0) edtf += `-${String(day).padStart(2, '0')}${about ? '~' : ''}`;
  }
  const parsed = parseDate(edtf);
  return orProblem(parsed.ok ? ok(parsed.value.edtf) : parsed, rule.day ?? rule.year, reader);
}

function partOf(column: string, least: number, most: number, reader: RowReader): number | null {
  const said = reader.said(column);
  if (said === null) return null;
  const number = readNumber(said, 'point');
  if (number !== null && Number.isInteger(number) && number >= least && number <= most)
    return number;
  // GTD and its like write −9 and −99 for what nobody knows.
  if (number !== -9 && number !== -99) {
    reader.problem(column, `“${said}” is no such part of a date. The date comes in without it.`);
  }
  return null;
}

function fromEnds(rule: Extract<DateRule, { from: string }>, reader: RowReader): string | null {
  const from = dateIn(rule.from, rule.format, reader);
  const to = dateIn(rule.to, rule.format, reader);
  const vague = reader.some(rule.someDay);
  if (from === null || to === null || from === to) {
    const one = from ?? to;
    return one !== null && vague && /^\d{4}-\d\d-\d\d$/.test(one) ? `${one}~` : one;
  }
  const edtf = vague ? (wholeOf(from, to) ?? `[${from}..${to}]`) : `${from}/${to}`;
  const parsed = parseDate(edtf);
  return orProblem(parsed.ok ? ok(parsed.value.edtf) : parsed, rule.to, reader);
}

/** Some day of all the days of a month is that month, and so for a year. */
function wholeOf(from: string, to: string): string | null {
  const month = from.slice(0, 7);
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const bounds = parseDate(month);
  const isMonth = bounds.ok && bounds.value.earliest === from && bounds.value.latest === to;
  return isMonth ? month : null;
}
