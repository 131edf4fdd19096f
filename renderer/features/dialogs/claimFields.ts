import {
  commonFieldLabels,
  commonFields,
  commonFieldTypes,
  type ClaimAbout,
} from '../../../core/language/claim';
import type { FieldDefinition, Kind } from '../../../core/language/kind';

/** The fields of a thing that a claim can speak of. */
export function claimFields(kind: Pick<Kind, 'fields'> | undefined): readonly FieldDefinition[] {
  return [
    ...commonFields.map((key) => ({
      key,
      label: commonFieldLabels[key],
      type: commonFieldTypes[key],
    })),
    ...(kind?.fields ?? []),
  ];
}

/** The field that a claim is about; null where it is about a line, or about that there is one. */
export function claimedField(
  about: ClaimAbout | null,
  kind: Pick<Kind, 'fields'> | undefined,
): FieldDefinition | null {
  if (about === null || !('entity' in about)) return null;
  return claimFields(kind).find(({ key }) => key === about.field) ?? null;
}
