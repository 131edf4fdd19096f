import { parseDate } from '../../../core/dates/parseDate';
import type { FieldDefinition, FieldValue, FieldValues } from '../../../core/language/kind';
import { Refused } from '../../refused';

/** What is wrong with a value for a field; null when it fits. */
function misfit(field: FieldDefinition, value: FieldValue): string | null {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' ? null : 'takes a number';
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'takes yes or no';
    case 'choice':
      return typeof value === 'string' && field.options?.includes(value)
        ? null
        : `takes one of ${(field.options ?? []).map((option) => `“${option}”`).join(', ')}`;
    case 'date':
      return typeof value === 'string' && parseDate(value).ok ? null : 'takes an EDTF date';
    case 'url':
      return typeof value === 'string' && /^https?:\/\/\S+$/.test(value)
        ? null
        : 'takes a web address';
    case 'text':
      // Not given is the absence of the field, never an empty text.
      return typeof value === 'string' && value !== '' ? null : 'takes a text';
  }
}

export function checkFieldValue(field: FieldDefinition, value: FieldValue, owner: string): void {
  const trouble = misfit(field, value);
  if (trouble === null) return;
  throw new Refused(
    'field.misfit',
    `The field “${field.label}” of ${owner} ${trouble}, not ${JSON.stringify(value)}.`,
  );
}

/** Every value belongs to a field of the kind or type, and fits it. */
export function checkFieldValues(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  owner: string,
): void {
  for (const [key, value] of Object.entries(values)) {
    const field = fields.find((candidate) => candidate.key === key);
    if (!field) {
      throw new Refused(
        'field.unknown',
        `${owner} has no field “${key}”. Leave the value out, or add the field first.`,
      );
    }
    checkFieldValue(field, value, owner);
  }
}

/** The values after an edit: what is left out stays, and null makes a value not given. */
export function editFieldValues(
  values: FieldValues,
  edits: Readonly<Record<string, FieldValue | null>>,
): FieldValues {
  const edited = new Map(Object.entries(values));
  for (const [key, value] of Object.entries(edits)) {
    if (value === null) edited.delete(key);
    else edited.set(key, value);
  }
  return Object.fromEntries(edited);
}
