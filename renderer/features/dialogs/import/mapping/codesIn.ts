/** Codes that have a meaning, then those of the first rows that have none; upper and lower case are one. */
export function codesIn(
  words: readonly (readonly [string, unknown])[],
  seen: readonly string[],
): string[] {
  const known = new Set(words.map(([code]) => code.toLowerCase()));
  return [
    ...words.map(([code]) => code),
    ...seen.filter((code) => code !== '' && !known.has(code.toLowerCase())),
  ];
}
