/** Two or four characters of a date, each a digit or X, with what is said about their certainty. */
export interface DatePart {
  readonly digits: string;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
}

/** A year, month, season or day. At most one of `month` and `season` is there; a day has a month. */
export interface CalendarDate {
  readonly year: DatePart;
  readonly month: DatePart | null;
  readonly season: DatePart | null;
  readonly day: DatePart | null;
}

/** `open`: it goes on (`..`). `unknown`: it ended or began, nobody says when (nothing written). */
export type IntervalEnd = CalendarDate | 'open' | 'unknown';

/** One member of a set: a date, or all dates from the first to the second. */
export type SetMember = CalendarDate | readonly [CalendarDate, CalendarDate];

/** The structure of an EDTF text, as far as Ascribe knows it. */
export type DateExpression =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'interval'; readonly start: IntervalEnd; readonly end: IntervalEnd }
  | {
      readonly kind: 'set';
      /** `one` of the members `[…]`, or `all` of them `{…}`. */
      readonly choose: 'one' | 'all';
      readonly members: readonly SetMember[];
      /** Also everything before the first member: `..` in front. */
      readonly earlier: boolean;
      /** Also everything after the last member: `..` at the end. */
      readonly later: boolean;
    };
