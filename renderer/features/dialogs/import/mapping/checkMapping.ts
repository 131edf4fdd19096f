import { mappingSchema, type Mapping } from '../../../../../core/import/mapping/mapping';
import {
  prepareMapping,
  type Language,
  type PreparedMapping,
} from '../../../../../core/import/mapping/prepareMapping';
import { fail, type Result } from '../../../../../core/result';

const partNames: Readonly<Record<string, string>> = {
  name: 'The name of the mapping',
  source: 'The source that the table is',
  row: 'How rows are told apart',
  cited: 'What is said of sources that are named',
  nothing: 'What says nothing',
  entities: 'An entity',
  links: 'A link',
  attributions: 'A hypothesis',
};

/** The mapping made ready for rows, or in words why it cannot be used yet. */
export function checkMapping(
  mapping: Mapping,
  columns: readonly string[],
  language: Language,
): Result<PreparedMapping> {
  const parsed = mappingSchema.safeParse(mapping);
  if (parsed.success) return prepareMapping(parsed.data, columns, language);
  const [issue] = parsed.error.issues;
  const [part = '', ...place] = issue?.path ?? [];
  if (part === 'entities' && place.length === 0) {
    return fail('mapping.unfit', 'Nothing becomes of a row yet. Add an entity.');
  }
  const whose = partNames[String(part)] ?? 'The mapping';
  const where = place.filter((one) => typeof one === 'string').join(', ');
  const which = where === '' ? '' : ` (${where})`;
  return fail(
    'mapping.unfit',
    `${whose}${which} is not right: ${issue?.message ?? 'it is incomplete'}.`,
  );
}
