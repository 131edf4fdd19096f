/** How what was taken over from a case is kept apart from what files of other tools have brought. */
export function originOfCase(uid: string): string {
  return `case:${uid}`;
}
