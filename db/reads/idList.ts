/** Integer keys as the one parameter of `IN (SELECT value FROM json_each(?))`. */
export function idList(ids: Iterable<number>): string {
  return JSON.stringify([...ids]);
}
