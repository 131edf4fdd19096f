/** A date in words, still in pieces, so that two of them can share what they have in common. */
export interface DateWording {
  /** "10", "June" and "2021" of a date whose digits are all given, but perhaps for the year. */
  readonly plain: {
    readonly day: string | null;
    readonly month: string | null;
    /** Empty where the year is not stated. */
    readonly year: string;
  } | null;
  readonly text: string;
  /** "perhaps", "about", or nothing. */
  readonly prefix: string;
  /** "day not stated", or nothing. */
  readonly missing: string;
  /** "year inferred", "month approximate", … */
  readonly marks: readonly string[];
}
