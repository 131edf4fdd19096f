import type { FieldDefinition, FieldValues } from '../../../core/language/kind';
import { Refused } from '../../refused';
import { checkFieldValues } from '../rows/fieldValues';

/** A changed definition must fit the values that are there already. */
export function checkUsedFields(
  fields: readonly FieldDefinition[],
  used: readonly FieldValues[],
  label: string,
): void {
  for (const values of used) {
    try {
      checkFieldValues(fields, values, `“${label}”`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Refused(
        'field.in-use',
        `The case holds values that do not fit this definition. ${error.message} Change those values first.`,
      );
    }
  }
}
