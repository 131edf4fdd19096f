import type { ClaimView } from '../../../../core/views/recordView';

export function claimsAboutField(
  claims: readonly ClaimView[],
  field: string,
): readonly ClaimView[] {
  return claims.filter(({ claim: { about } }) => 'entity' in about && about.field === field);
}
