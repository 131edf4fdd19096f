import { parseDate } from '../../dates/parseDate';
import { cutText } from '../../text/cutText';

/** A time in which something is there: its ends as the file writes them. */
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

export interface SpellsRead {
  /** EDTF; null where no day is told. */
  readonly date: string | null;
  /** The ends where they are no days, such as the steps of a simulation. */
  readonly ends: Spell | null;
  /** A sentence on what could not be read. */
  readonly why: string | null;
}

const nothing: SpellsRead = { date: null, ends: null, why: null };

/** "2021-06-10T12:00:00Z" is that day: a time of day is finer than dates are kept. */
function dayOf(text: string): string | null {
  const date = /^(-?\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ].*)?$/.exec(text.trim());
  return date?.[1] ?? null;
}

function isNumber(text: string | null): boolean {
  return text === null || Number.isFinite(Number(text));
}

/** Infinity is how some writers say that there is no end. */
function given(text: string | null): string | null {
  const end = text?.trim() ?? '';
  return /^(|-?inf(inity)?|null|none)$/i.test(end) ? null : end;
}

function intervalOf({ start, end }: Spell): string | null {
  const [first, last] = [start, end].map((text) => (text === null ? '..' : dayOf(text)));
  if (first === null || last === null || first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}

/**
 * The date of what is there in these times. Numbers count days only where the file says so: "2020"
 * may be a year, or the step of a simulation.
 */
export function spellsToDate(spells: readonly Spell[], countsDays: boolean): SpellsRead {
  const times = spells
    .map(({ start, end }) => ({ start: given(start), end: given(end) }))
    .filter(({ start, end }) => start !== null || end !== null);
  const [first] = times;
  if (first === undefined) return nothing;
  if (!countsDays && times.every(({ start, end }) => isNumber(start) && isNumber(end))) {
    if (times.length === 1) return { ...nothing, ends: first };
    const words = times.map(({ start, end }) => `${start ?? '…'} to ${end ?? '…'}`).join(', ');
    return { ...nothing, ends: { start: cutText(words, 500), end: null } };
  }
  const intervals = times.map(intervalOf);
  const edtf =
    intervals.length === 1
      ? intervals[0]
      : `{${intervals.map((interval) => interval?.replace('/', '..').replaceAll('....', '..') ?? '?').join(',')}}`;
  const parsed = parseDate(edtf ?? '');
  if (parsed.ok) return { ...nothing, date: parsed.value.edtf };
  const words = times.map(({ start, end }) => `${start ?? ''}–${end ?? ''}`).join(', ');
  return { ...nothing, why: `The time “${cutText(words, 120)}” cannot be read as dates.` };
}
