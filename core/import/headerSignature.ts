/** The same for two files whose columns have the same names, in whatever order. */
export function headerSignature(columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => name.normalize('NFC').trim().toLowerCase()).sort());
}
