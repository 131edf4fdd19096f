import { attributionRoleTerms } from '../../../core/vocabularies/attributionRole';

export type AttributionRole = (typeof attributionRoleTerms)[number]['term'];

const roles = attributionRoleTerms.map(({ term }) => term);

/** What the codes of hypotheses mean, in their order; they come twice. */
export const codeNames: readonly string[] = roles;

/** Below this are hypotheses that hold, and up to twice this those that were rejected or superseded. */
const ROLES = roles.length;

/** The first code of a link type; they follow in the order of their keys in the case. */
export const FIRST_LINK_CODE = ROLES * 2;

export function codeOfRole(role: AttributionRole, dismissed: boolean): number {
  return roles.indexOf(role) + (dismissed ? ROLES : 0);
}

export function roleOfCode(code: number): AttributionRole {
  return roles[code % ROLES]!;
}

export function isLinkCode(code: number): boolean {
  return code >= FIRST_LINK_CODE;
}

export function isDismissed(code: number): boolean {
  return code >= ROLES && code < FIRST_LINK_CODE;
}
