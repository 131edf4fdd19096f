import type { ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { EntityLink } from '../../../controls/EntityLink';
import { NotGiven } from '../../../controls/NotGiven';
import { Field } from '../Field';

/** Who says that they did it themselves: a claim like others, and proof of nothing. */
export function ClaimedBy({
  attributions,
}: {
  readonly attributions: readonly AttributionView[];
}): ReactElement {
  const claims = attributions
    .flatMap((view) => view.claims)
    .filter(({ claim }) => claim.stance === 'claims-responsibility' && claim.retraction === null);
  const claimants = new Map(
    claims.flatMap(({ claimant }) => (claimant ? [[claimant.uid, claimant] as const] : [])),
  );
  return (
    <Field label="Claimed by" claims={claims}>
      {claims.length === 0 && <NotGiven text="nobody so far" />}
      {claims.length > 0 && claimants.size === 0 && <NotGiven text="someone who is not named" />}
      <span className="claimants">
        {[...claimants.values()].map((claimant) => (
          <EntityLink key={claimant.uid} entity={claimant} />
        ))}
      </span>
    </Field>
  );
}
