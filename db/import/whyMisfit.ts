import type { FieldDefinition, FieldValues } from '../../core/language/kind';
import { checkFieldValues } from '../commands/rows/fieldValues';
import { Refused } from '../refused';

/** Why values do not fit the fields that are defined for them; null where they do. */
export function whyMisfit(fields: readonly FieldDefinition[], values: FieldValues): string | null {
  try {
    checkFieldValues(fields, values, 'its kind or type');
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.message.replace(/\.$/, '');
  }
}
