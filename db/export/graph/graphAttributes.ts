import type { FieldValue } from '../../../core/language/kind';
import type { ExportedAttribution, ExportedEntity, ExportedLink } from '../source/exported';
import type { ExportSource } from '../source/exportSource';
import type { FieldKey } from '../source/readFieldKeys';

/** An attribute of nodes or of edges, the same in every format that is a graph. */
export interface GraphAttribute {
  readonly name: string;
  readonly type: FieldKey['type'];
}

/** Values by the names of attributes. What was not given has no value. */
export type GraphValues = Readonly<Record<string, FieldValue | null>>;

const text = (name: string): GraphAttribute => ({ name, type: 'string' });
const number = (name: string): GraphAttribute => ({ name, type: 'int' });
const truth = (name: string): GraphAttribute => ({ name, type: 'boolean' });

const ofDates = [text('edtf'), text('earliest'), text('latest')];
const ofRetraction = [truth('retracted'), text('retraction_reason')];

/** A field may be called as one of our own attributes is. */
function fieldName(key: string): string {
  return `field_${key.replaceAll('-', '_')}`;
}

export function fieldsToValues(
  fields: Readonly<Record<string, FieldValue>>,
  types: ReadonlyMap<string, FieldKey['type']>,
): GraphValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      fieldName(key),
      types.get(key) === 'string' ? String(value) : value,
    ]),
  );
}

const fieldAttributes = (source: ExportSource, table: 'entity' | 'link'): GraphAttribute[] =>
  source.fieldsOf(table).map(({ key, type }) => ({ name: fieldName(key), type }));

export function nodeAttributes(source: ExportSource): readonly GraphAttribute[] {
  return [
    ...['class', 'kind', 'kind_label', 'label', 'other_names', 'description'].map(text),
    ...ofDates,
    { name: 'latitude', type: 'double' },
    { name: 'longitude', type: 'double' },
    text('position_precision'),
    text('merged_uids'),
    ...ofRetraction,
    ...fieldAttributes(source, 'entity'),
  ];
}

export function edgeAttributes(source: ExportSource): readonly GraphAttribute[] {
  return [
    ...['class', 'type', 'label', 'description'].map(text),
    ...['hypothesis', 'role', 'likelihood', 'confidence', 'status', 'sentence'].map(text),
    ...['from_recorded_as', 'to_recorded_as'].map(text),
    ...ofDates,
    ...['claims', 'independent_sources', 'asserts', 'denies', 'suspects'].map(number),
    number('claims_responsibility'),
    truth('contested'),
    truth('unsourced'),
    ...ofRetraction,
    ...fieldAttributes(source, 'link'),
  ];
}

export function entityToValues({
  entity,
  kind,
  name,
  otherNames,
  when,
  merged,
}: ExportedEntity): GraphValues {
  return {
    class: 'entity',
    kind: entity.kind,
    kind_label: kind.label,
    label: name,
    other_names: otherNames.join(' | ') || null,
    description: entity.description || null,
    edtf: when?.date ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    latitude: entity.position?.latitude ?? null,
    longitude: entity.position?.longitude ?? null,
    position_precision: entity.position?.precision ?? null,
    merged_uids: merged.map((other) => other.entity.uid).join(' ') || null,
    retracted: entity.retraction !== null,
    retraction_reason: entity.retraction?.reason ?? null,
  };
}

function footingToValues(line: ExportedLink | ExportedAttribution): GraphValues {
  return {
    claims: line.claimCount,
    independent_sources: line.sourceCount,
    asserts: line.stances.asserts,
    denies: line.stances.denies,
    suspects: line.stances.suspects,
    claims_responsibility: line.stances['claims-responsibility'],
    contested: line.contested,
    unsourced: line.unsourced,
  };
}

export function linkToValues(line: ExportedLink): GraphValues {
  const { link, type, when, from, to } = line;
  return {
    class: 'link',
    type: link.type,
    label: type.label,
    description: link.description || null,
    from_recorded_as: from.recordedAs,
    to_recorded_as: to.recordedAs,
    edtf: when?.date ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    ...footingToValues(line),
    retracted: link.retraction !== null,
    retraction_reason: link.retraction?.reason ?? null,
  };
}

export function attributionToValues(line: ExportedAttribution): GraphValues {
  const { attribution, label, sentence, actor, incident } = line;
  return {
    class: 'attribution',
    type: 'attribution',
    label,
    description: attribution.basis || null,
    hypothesis: attribution.hypothesis,
    role: attribution.role,
    likelihood: attribution.likelihood,
    confidence: attribution.confidence,
    status: attribution.status,
    sentence,
    from_recorded_as: actor?.recordedAs ?? null,
    to_recorded_as: incident.recordedAs,
    ...footingToValues(line),
    retracted: attribution.retraction !== null,
    retraction_reason: attribution.retraction?.reason ?? null,
  };
}
