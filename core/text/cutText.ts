/** The text itself where it fits, else its beginning and “…”. `limit` is in UTF-16 code units. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Half of a pair would be shown as a box.
  const beginning = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning.trimEnd()}…`;
}
