const MB = 1024 * 1024;

/** What a table that comes in may hold: far above what people have, far below what hurts. */
export const tableLimits = {
  textBytes: 4096 * MB,
  workbookBytes: 512 * MB,
  columns: 1000,
  rows: 5_000_000,
  /** In UTF-16 code units, as all lengths of texts. */
  cell: MB,
  record: 16 * MB,
  sheets: 64,
  zipEntries: 2000,
  /** How many times larger than packed. */
  zipRatio: 100,
  unpackedBytes: 4096 * MB,
  sharedTexts: 64 * MB,
} as const;
