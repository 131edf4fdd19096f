import { ok, type Result } from '../result';
import type { DayBounds } from './dayBounds';
import { expressionBounds } from './expressionBounds';
import { readDateExpression } from './readDateExpression';
import { writeDateExpression } from './writeDateExpression';

/** A date as vague as its source left it, with its earliest and latest possible day for sorting. */
export interface VagueDate extends DayBounds {
  /** The canonical text: one spelling for each meaning. */
  readonly edtf: string;
}

/** One date is checked, sorted by and stored, one step after the other; in a dataset many share a day. */
const lately = new Map<string, Result<VagueDate>>();
const MOST_KEPT = 1000;

/**
 * Reads an EDTF text (ISO 8601-2) down to days: years 0000 to 9999, X for digits that are not
 * stated, `?` `~` `%`, seasons 21 to 24, intervals and sets. Never throws.
 */
export function parseDate(text: string): Result<VagueDate> {
  let parsed = lately.get(text);
  if (parsed === undefined) {
    parsed = parse(text);
    if (lately.size >= MOST_KEPT) lately.clear();
    lately.set(text, parsed);
  }
  return parsed;
}

function parse(text: string): Result<VagueDate> {
  const read = readDateExpression(text);
  if (!read.ok) return read;
  return ok({ edtf: writeDateExpression(read.value), ...expressionBounds(read.value) });
}
