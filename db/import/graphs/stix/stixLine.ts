import type { GraphEdge } from '../../../../core/import/graphs/graphItem';
import { blameOf } from '../../../../core/import/graphs/blameOf';
import { spellsToDate } from '../../../../core/import/graphs/spellsToDate';
import { parseDate } from '../../../../core/dates/parseDate';
import type { FieldValue } from '../../../../core/language/kind';
import { attributionRoleSchema } from '../../../../core/vocabularies/attributionRole';
import { isObject, property, textIn, toFieldValue, type JsonObject } from '../jsonValue';
import { markingsOf } from './stixNode';
import type { StixIndex } from './stixIndex';

const passedOver = new Set([
  ...['type', 'id', 'spec_version', 'description', 'relationship_type', 'source_ref'],
  ...['target_ref', 'created', 'modified', 'revoked', 'created_by_ref', 'object_marking_refs'],
  ...['external_references', 'start_time', 'stop_time', 'confidence'],
]);

/** STIX 2.1, appendix A, “None / Low / Med / High”: from 70 on it is high. */
const HIGH = 70;

/** Short of high confidence, a file says that it may be so. */
export function sureness(object: JsonObject): Pick<GraphEdge, 'said'> & {
  readonly stance: 'asserts' | 'suspects';
} {
  const confidence = property(object, 'confidence');
  if (typeof confidence !== 'number') return { stance: 'asserts', said: '' };
  return {
    stance: confidence >= HIGH ? 'asserts' : 'suspects',
    said: `Confidence ${confidence} of 100, as the file gives it.`,
  };
}

/** A relationship of another program; `isSaidByOthers`: it has sources of its own. */
export function stixEdge(
  object: JsonObject,
  { id, at }: { readonly id: string; readonly at: string },
  index: StixIndex,
  isSaidByOthers: boolean,
): GraphEdge {
  const values = new Map<string, FieldValue>();
  for (const [name, inner] of Object.entries(object).slice(0, 300)) {
    const value = passedOver.has(name) ? null : toFieldValue(inner);
    if (value !== null) values.set(name, value);
  }
  const marking = markingsOf(object, index);
  const type = textIn(object, 'relationship_type');
  const blame = blameOf(type);
  const description = [
    textIn(object, 'description') ?? '',
    marking === '' ? '' : `Marked: ${marking}`,
  ]
    .filter((text) => text !== '')
    .join('\n');
  const { stance, said } = sureness(object);
  const spell = { start: textIn(object, 'start_time'), end: textIn(object, 'stop_time') };
  return {
    ...{ what: 'edge', id, at, type, directed: true, values, said, description },
    from: textIn(object, 'source_ref') ?? '',
    to: textIn(object, 'target_ref') ?? '',
    date: spellsToDate([spell], true).date,
    blame: blame && { ...blame, basis: isSaidByOthers ? description : '' },
    stance: isSaidByOthers ? null : stance,
    claimant: textIn(object, 'created_by_ref'),
  };
}

/** One that Ascribe wrote. What is said of it are claims of their own. */
export function ownEdge(
  object: JsonObject,
  own: JsonObject,
  { id, at }: { readonly id: string; readonly at: string },
): GraphEdge {
  const isAttribution = textIn(own, 'kind') === 'attribution';
  const fields = property(own, 'fields');
  const values = new Map<string, FieldValue>();
  for (const [key, inner] of isObject(fields) ? Object.entries(fields) : []) {
    const value = toFieldValue(inner);
    if (value !== null) values.set(key, value);
  }
  const role = attributionRoleSchema.safeParse(property(own, 'role'));
  const description = textIn(object, 'description') ?? '';
  const basis = [
    textIn(own, 'basis') ?? '',
    description === '' ? '' : `As judged there: ${description}`,
  ];
  const date = parseDate(textIn(own, 'edtf') ?? '');
  return {
    ...{ what: 'edge', id, at, values, stance: null, said: '', claimant: null },
    type: textIn(object, 'relationship_type'),
    directed: property(own, 'directed') !== false,
    from: textIn(object, 'source_ref') ?? '',
    to: textIn(object, 'target_ref') ?? '',
    description: isAttribution ? '' : description,
    date: date.ok ? date.value.edtf : null,
    blame: isAttribution
      ? {
          role: role.success ? role.data : 'carried-out',
          basis: basis.filter((text) => text !== '').join('\n'),
        }
      : null,
  };
}
