import type { CalendarDate, DatePart } from './dateExpression';
import type { DateWording } from './dateWording';
import { daysInMonth } from './daysInMonth';
import { MONTH_NAMES } from './monthNames';
import { numbersMatching } from './numbersMatching';
import { partsOf } from './partsOf';

const SEASON_NAMES: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

type PartName = 'year' | 'month' | 'season' | 'day';

function isMissing(part: DatePart | null): boolean {
  return part !== null && /^X+$/.test(part.digits);
}

function isGiven(part: DatePart | null): part is DatePart {
  return part !== null && !part.digits.includes('X');
}

/** "5, 15 or 25"; a longer row without gaps is "one of 10 to 19". */
function wordChoices(numbers: readonly number[], word: (number: number) => string): string {
  const words = numbers.map(word);
  const last = words[words.length - 1] ?? '';
  if (words.length < 2) return last;
  const hasGaps = numbers.some((number, index) => index > 0 && number - 1 !== numbers[index - 1]);
  if (words.length > 3 && !hasGaps) return `one of ${words[0] ?? ''} to ${last}`;
  return `${words.slice(0, -1).join(', ')} or ${last}`;
}

function wordDay(date: CalendarDate, digits: string): string {
  const year = isGiven(date.year) ? Number(date.year.digits) : 2000;
  const length = isGiven(date.month) ? daysInMonth(year, Number(date.month.digits)) : 31;
  return wordChoices(numbersMatching(digits, 1, length), String);
}

function wordMonth(digits: string): string {
  return wordChoices(numbersMatching(digits, 1, 12), (month) => MONTH_NAMES[month - 1] ?? '');
}

/** The year alone, and the year after a month, season or day. */
function wordYear(digits: string): { readonly alone: string; readonly after: string } {
  if (digits === 'XXXX') return { alone: '', after: '' };
  if (!digits.includes('X')) return { alone: digits, after: ` ${digits}` };
  if (/^\d{3}X$/.test(digits)) {
    const decade = digits.replace('X', '0s');
    return { alone: decade, after: ` in the ${decade}` };
  }
  const range = /^\d+X+$/.test(digits)
    ? `from ${digits.replaceAll('X', '0')} to ${digits.replaceAll('X', '9')}`
    : `of the form ${digits}`;
  return { alone: `a year ${range}`, after: ` in a year ${range}` };
}

function wordMissing(date: CalendarDate): string {
  const names = (['day', 'month', 'year'] as const).filter(
    // A given day in no given month is worded as "day 10 of a month".
    (name) => isMissing(date[name]) && !(name === 'month' && date.day && !isMissing(date.day)),
  );
  if (names.length === 3) return 'date not stated';
  return names.length === 0 ? '' : `${names.join(' and ')} not stated`;
}

function wordDigits(date: CalendarDate): string {
  const year = wordYear(date.year.digits);
  if (date.season) return `${SEASON_NAMES[date.season.digits] ?? ''}${year.after}`;
  if (!date.month) return year.alone;
  const hasDay = date.day !== null && !isMissing(date.day);
  const day = date.day ? wordDay(date, date.day.digits) : '';
  if (isMissing(date.month)) {
    if (!hasDay) return year.alone;
    return `day ${day} of a month${date.year.digits.includes('X') ? year.after : ` in ${year.alone}`}`;
  }
  const month = `${wordMonth(date.month.digits)}${year.after}`;
  if (!hasDay) return month;
  return isGiven(date.month) ? `${day} ${month}` : `day ${day} of ${month}`;
}

function wordMark(name: PartName, part: DatePart): string {
  // An uncertain year beside a surer day is one that a reader worked out.
  const uncertain = name === 'year' ? 'inferred' : 'uncertain';
  if (part.uncertain) return `${name} ${uncertain}${part.approximate ? ' and approximate' : ''}`;
  return part.approximate ? `${name} approximate` : '';
}

const PREFIXES = { '': '', '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' } as const;

function markOf(part: DatePart): keyof typeof PREFIXES {
  if (part.uncertain) return part.approximate ? '%' : '?';
  return part.approximate ? '~' : '';
}

/** Words one date; every qualifier is in `prefix`, or part by part in `marks`. */
export function wordCalendarDate(date: CalendarDate): DateWording {
  const [first, ...others] = partsOf(date).map(markOf);
  const alike = first !== undefined && others.every((mark) => mark === first);
  const { year, month, season, day } = date;
  const givenYear = isGiven(year) || (month !== null && isMissing(year));
  const allGiven = !season && givenYear && [month, day].every((part) => !part || isGiven(part));
  return {
    plain: allGiven
      ? {
          day: day && wordDay(date, day.digits),
          month: month && wordMonth(month.digits),
          year: isGiven(year) ? year.digits : '',
        }
      : null,
    text: wordDigits(date),
    prefix: alike ? PREFIXES[first] : '',
    missing: wordMissing(date),
    marks: alike
      ? []
      : (['year', 'month', 'season', 'day'] as const)
          .map((name) => (date[name] ? wordMark(name, date[name]) : ''))
          .filter((mark) => mark !== ''),
  };
}
