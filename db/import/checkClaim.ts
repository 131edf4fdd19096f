import { commonFields, type Claim } from '../../core/language/claim';
import { missing, notOfBase } from './references';
import type { UidsInCase } from './uidsInCase';

function whyNotAbout({ about, value }: Claim, known: UidsInCase): string | null {
  if (!('entity' in about)) {
    if (value !== null) return 'only a claim about a field of an entity claims a value';
    return 'link' in about
      ? missing('link', about.link, known.links)
      : missing('attribution', about.attribution, known.attributions);
  }
  const entity = known.entities.get(about.entity);
  if (!entity) return missing('entity', about.entity, known.entities);
  const fields = known.kinds.get(entity.kind)?.fields ?? [];
  const isKnown = [...commonFields, ...fields.map(({ key }) => key)].includes(about.field);
  return isKnown ? null : `the kind “${entity.kind}” has no field “${about.field}”`;
}

/** What is wrong with a claim; null where nothing is. */
export function checkClaim(claim: Claim, known: UidsInCase): string | null {
  if (claim.responsibility !== null && claim.stance !== 'claims-responsibility') {
    return 'only a claim of responsibility says how it was made and how genuine it is';
  }
  return (
    missing('passage', claim.passage, known.passages) ??
    whyNotAbout(claim, known) ??
    notOfBase('claimant', claim.claimant, 'actor', known)
  );
}
