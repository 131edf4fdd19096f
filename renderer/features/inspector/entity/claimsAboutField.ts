import type { Uid } from '../../../../core/uid';
import type { ClaimView } from '../../../../core/views/recordView';

/** Claims about a field of this entity; those about a merged one's field speak of another value. */
export function claimsAboutField(
  claims: readonly ClaimView[],
  entity: Uid,
  field: string,
): readonly ClaimView[] {
  return claims.filter(
    ({ claim: { about } }) => 'entity' in about && about.entity === entity && about.field === field,
  );
}
