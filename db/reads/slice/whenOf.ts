import type { When } from '../../../core/views/sliceView';

/** The date of a row with its first and last day. Null: no date was given. */
export function whenOf(row: {
  readonly date: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
}): When | null {
  const { date, dateEarliest: earliest, dateLatest: latest } = row;
  return date === null ? null : { date, earliest, latest };
}
