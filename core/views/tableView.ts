import { z } from 'zod';
import { tableNames } from '../table/tableColumns';
import { uidSchema } from '../uid';

const countSchema = z.int().min(0);

/** Longer prose is cut there, and an ellipsis put after it: a table shows how it begins. */
export const LONGEST_CELL = 2000;

/** The most rows that one page holds. */
export const LONGEST_PAGE = 1000;

export const tablePageShape = {
  table: z.enum(tableNames),
  /**
   * Only what is one of these or, where claims and sources are listed, speaks of one of them. Null:
   * the whole case.
   */
  about: z.array(uidSchema).max(250_000).nullable(),
  /** Only rows that hold all of these words. */
  text: z.string().max(200),
  sort: z.strictObject({ column: z.string().max(60), descending: z.boolean() }),
  offset: countSchema,
  limit: z.int().min(1).max(LONGEST_PAGE),
} as const;

/** A number, a term, an EDTF date or a text as it is stored; null: nobody gave it. */
const cellSchema = z.union([z.string(), z.number(), z.null()]);

export type Cell = z.infer<typeof cellSchema>;

const tableRowSchema = z.strictObject({
  uid: uidSchema,
  /** What is selected with the row: a claim is shown at what it speaks of. */
  selects: z.strictObject({
    word: z.enum(['entity', 'link', 'attribution', 'source']),
    uid: uidSchema,
  }),
  retracted: z.boolean(),
  cells: z.record(z.string(), cellSchema),
});

export type TableRow = z.infer<typeof tableRowSchema>;

export const tablePageSchema = z.strictObject({
  rows: z.array(tableRowSchema),
  /** Rows that meet all that is asked. */
  total: countSchema,
  /** Rows whatever their words. */
  all: countSchema,
});

export type TablePage = z.infer<typeof tablePageSchema>;

export type TablePageArgs = {
  readonly [K in keyof typeof tablePageShape]: z.infer<(typeof tablePageShape)[K]>;
};
