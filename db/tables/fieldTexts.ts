import type { FieldValues } from '../../core/language/kind';

/** The texts among the values of fields, for search. */
export function fieldTexts(fields: FieldValues): string {
  return Object.values(fields)
    .filter((value) => typeof value === 'string')
    .join('\n');
}

/** Texts below each other, without the empty ones. */
export function joinTexts(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n');
}
