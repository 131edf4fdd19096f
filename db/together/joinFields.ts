import type { FieldDefinition } from '../../core/language/kind';

/** Theirs with what ours has beside it: no field goes that values here may have. */
export function joinFields(
  theirs: readonly FieldDefinition[],
  ours: readonly FieldDefinition[],
): FieldDefinition[] {
  const known = new Set(theirs.map(({ key }) => key));
  return [...theirs, ...ours.filter(({ key }) => !known.has(key))];
}
