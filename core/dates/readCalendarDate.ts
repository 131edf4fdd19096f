import { parse } from 'edtf';
import { ok, type Failed, type Result } from '../result';
import { dayBounds } from './dayBounds';
import type { CalendarDate, DatePart } from './dateExpression';
import { daysInMonth } from './daysInMonth';
import { explainUnreadable } from './explainUnreadable';
import { MONTH_NAMES } from './monthNames';
import { refuseDate } from './refuseDate';
import { writeCalendarDate } from './writeCalendarDate';

const SHAPE =
  /^(?<beforeYear>[?~%]?)(?<year>[\dX]{4})(?<afterYear>[?~%]?)(?:-(?<beforeMonth>[?~%]?)(?<month>[\dX]{2})(?<afterMonth>[?~%]?)(?:-(?<beforeDay>[?~%]?)(?<day>[\dX]{2})(?<afterDay>[?~%]?))?)?$/;

function readPart(digits: string, qualifiers: readonly (string | undefined)[]): DatePart {
  const marks = qualifiers.join('');
  return { digits, uncertain: /[?%]/.test(marks), approximate: /[~%]/.test(marks) };
}

function readShape(groups: Readonly<Record<string, string | undefined>>): CalendarDate {
  const { beforeYear, year = '', afterYear } = groups;
  const { beforeMonth, month, afterMonth, beforeDay, day, afterDay } = groups;
  const second = month ? readPart(month, [beforeMonth, afterMonth, afterDay]) : null;
  const isSeason = second !== null && /^2[1-4]$/.test(second.digits);
  return {
    year: readPart(year, [beforeYear, afterYear, afterMonth, afterDay]),
    month: isSeason ? null : second,
    season: isSeason ? second : null,
    day: day ? readPart(day, [beforeDay, afterDay]) : null,
  };
}

function isStated(part: DatePart): boolean {
  return !part.digits.includes('X');
}

/** Why no day of the calendar fits, with what to write instead. */
function refuseImpossible(text: string, date: CalendarDate): Failed {
  const { year, month, day } = date;
  if (month && dayBounds({ ...date, day: null }) === null) {
    return refuseDate(
      text,
      `there is no month ${month.digits}. Write a month from 01 to 12, as in 2021-06, or a season from 21 (spring) to 24 (winter), as in 2021-21.`,
    );
  }
  if (day && isStated(day) && (Number(day.digits) < 1 || Number(day.digits) > 31)) {
    return refuseDate(
      text,
      `there is no day ${day.digits}. Write a day from 01 to 31, as in 2021-06-10, or XX where it is not stated.`,
    );
  }
  const yearKnown = isStated(year);
  if (month && day && isStated(month) && isStated(day) && (yearKnown || year.digits === 'XXXX')) {
    const number = Number(month.digits);
    // 2000 has the longest February.
    const length = daysInMonth(yearKnown ? Number(year.digits) : 2000, number);
    const name = `${MONTH_NAMES[number - 1] ?? ''}${yearKnown ? ` ${year.digits}` : ''}`;
    const example = `${year.digits}-${month.digits}`;
    return refuseDate(
      text,
      `${name} has ${String(length)} days. Write ${example}-${String(length)}, or ${example} where the day is not sure.`,
    );
  }
  return refuseDate(text, 'no day in the calendar fits it. Write for example 2021-06-XX.');
}

/**
 * Where X may stand is for the library to say. What has no X is checked completely below, and the
 * tests hold that the library agrees; asking it would cost 0.2 ms for every date in every table.
 * Its reading is not used: it changes digits (X0 becomes X1, 29 February 2021 becomes 1 March).
 */
function isEdtf(text: string): boolean {
  if (!text.includes('X')) return true;
  try {
    parse(text, { level: 3 });
    return true;
  } catch {
    return false;
  }
}

/** Reads one date without interval or set. `text` has no white space and upper-case X. */
export function readCalendarDate(text: string): Result<CalendarDate> {
  const groups = SHAPE.exec(text)?.groups;
  if (!groups) return refuseDate(text, explainUnreadable(text));
  const date = readShape(groups);
  if (date.season && date.day) {
    return refuseDate(text, 'a season has no days. Write the season alone, as in 2021-21.');
  }
  if (dayBounds(date) === null) return refuseImpossible(text, date);
  if (!isEdtf(writeCalendarDate(date))) {
    if (/X/.test(text) && /[?~%]/.test(text)) {
      return refuseDate(
        text,
        'X (not stated) and ? ~ % (not sure) cannot stand in one date. Leave out the part that is not stated, as in 2021-06~ for 2021-06-XX~.',
      );
    }
    return refuseDate(
      text,
      'X cannot stand there. Write XX for a day or month that is not stated, as in 2021-06-XX, and 202X for a decade.',
    );
  }
  return ok(date);
}
