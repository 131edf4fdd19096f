/** What nodes are labelled with that are no entities. */
export const ownLabels = [
  'Case',
  'Attribution',
  'Claim',
  'Source',
  'Passage',
  'Judgement',
  'Assessment',
  'Note',
] as const;

/**
 * The types of relationships that are no links of the case. None is a label in capitals: some
 * databases have one list for both, and do not tell cases of letters apart.
 */
const ownTypes = [
  'OF_INCIDENT',
  'BY_ACTOR',
  'ABOUT',
  'SAID_BY',
  'FROM_PASSAGE',
  'OF_SOURCE',
  'OF_ATTRIBUTION',
  'OF_CLAIM',
  'DERIVES_FROM',
] as const;

export type OwnLabel = (typeof ownLabels)[number];
export type OwnType = (typeof ownTypes)[number];

/** "armed-group" is labelled `ArmedGroup`. Some databases do not tell cases of letters apart. */
export function kindToLabel(key: string): string {
  const label = key
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return ownLabels.some((own) => own.toLowerCase() === label.toLowerCase())
    ? `${label}Entity`
    : label;
}

/** "part-of" is of the type `PART_OF`. */
export function linkTypeToType(key: string): string {
  const type = key.toUpperCase().replaceAll('-', '_');
  return ownTypes.some((own) => own === type) ? `${type}_LINK` : type;
}
