/**
 * Link types that say how two entities may be one and the same. They are graded by claims as any
 * other; none of them merges anything.
 */
const identityLinkTypes: ReadonlySet<string> = new Set([
  'possibly-same',
  'alias-of',
  'front-of',
  'umbrella-of',
]);

export function isIdentityLink(type: string): boolean {
  return identityLinkTypes.has(type);
}
