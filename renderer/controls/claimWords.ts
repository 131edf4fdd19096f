import type { ClaimView } from '../../core/views/recordView';

/** What is claimed, in our words or else in those of the passage. */
export function claimWords({ claim, passage }: ClaimView): string {
  return claim.text === '' ? passage.text : claim.text;
}
