import type { FieldDefinition } from '../../language/kind';
import type { ImportLanguage } from '../incoming';
import type { Mapping } from '../mapping/mapping';

/** What is known of a public dataset. */
export interface Preset {
  readonly name: string;
  readonly recognises: (columns: readonly string[]) => boolean;
  /** For a file of it with these columns: not every version has all of them. */
  readonly mappingFor: (columns: readonly string[]) => Mapping;
  readonly needs: ImportLanguage;
}

/** Fields that incidents need for a dataset. */
export function incidentFields(
  fields: readonly (readonly [key: string, label: string, type: FieldDefinition['type']])[],
): ImportLanguage {
  return {
    kinds: [],
    linkTypes: [],
    fields: fields.map(([key, label, type]) => ({ kind: 'incident', field: { key, label, type } })),
  };
}
