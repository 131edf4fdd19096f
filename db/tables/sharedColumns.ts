import { optionalText, text } from './column';

export const recordedColumns = { recordedAt: text, recordedBy: text } as const;

/** All three are null unless the row was retracted. */
export const retractionColumns = {
  retractedAt: optionalText,
  retractedBy: optionalText,
  retractionReason: optionalText,
} as const;

/** An EDTF date with its earliest and latest possible day. */
export const dateColumns = {
  date: optionalText,
  dateEarliest: optionalText,
  dateLatest: optionalText,
} as const;
