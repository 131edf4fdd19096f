import type { ExportSource } from '../source/exportSource';
import type { ExportedAttribution, ExportedEntity, ExportedLink } from '../source/exported';
import {
  csvTable,
  dateColumns,
  recordedColumns,
  retractionColumns,
  type CsvColumn,
  type CsvTable,
} from './csvTable';

type Fielded = { readonly fields: Readonly<Record<string, string | number | boolean>> };

function fieldColumns<T>(
  source: ExportSource,
  table: 'entity' | 'link',
  of: (row: T) => Fielded,
): CsvColumn<T>[] {
  const definitions = [...source.kinds, ...source.linkTypes].flatMap(({ fields }) => fields);
  return source.fieldsOf(table).map(({ key }) => {
    const definition = definitions.find((field) => field.key === key);
    const unit = definition?.unit === undefined ? '' : `, in ${definition.unit}`;
    const meaning = `the field “${definition?.label ?? key}”${unit}`;
    return [`field_${key}`, meaning, (row) => of(row).fields[key] ?? null];
  });
}

type Sourced = Pick<
  ExportedLink,
  'claimCount' | 'sourceCount' | 'stances' | 'contested' | 'unsourced'
>;

const footingColumns = <T extends Sourced>(): CsvColumn<T>[] => [
  ['claims', 'how many claims speak of it that were not retracted', (row) => row.claimCount],
  [
    'independent_sources',
    'how many sources they have, counting those that repeat one another once',
    (row) => row.sourceCount,
  ],
  ['asserts', 'how many of the claims say so', (row) => row.stances.asserts],
  ['denies', 'how many deny it', (row) => row.stances.denies],
  ['suspects', 'how many suspect it', (row) => row.stances.suspects],
  [
    'claims_responsibility',
    'how many are of speakers who say that they did it',
    (row) => row.stances['claims-responsibility'],
  ],
  ['contested', 'whether some deny it and others do not', (row) => row.contested],
  ['unsourced', 'whether no claim supports it', (row) => row.unsourced],
];

export function entitiesTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<ExportedEntity>[] = [
    ['uid', 'its identity, the same in every file', ({ entity }) => entity.uid],
    ['kind', 'the key of its kind', ({ entity }) => entity.kind],
    ['kind_label', 'what its kind is called', ({ kind }) => kind.label],
    ['name', 'its preferred name; all names are in names.csv', ({ name }) => name],
    ['description', 'what it is', ({ entity }) => entity.description || null],
    ...dateColumns<ExportedEntity>('date', ({ when }) => when),
    ['latitude', 'in degrees (WGS 84)', ({ entity }) => entity.position?.latitude ?? null],
    ['longitude', 'in degrees (WGS 84)', ({ entity }) => entity.position?.longitude ?? null],
    [
      'position_precision',
      'how exact the position is, from 1 (exact) on',
      ({ entity }) => entity.position?.precision ?? null,
    ],
    [
      'merged_uids',
      'those that were merged into it, which merged.csv lists',
      ({ merged }) => merged.map(({ entity }) => entity.uid).join('; ') || null,
    ],
    ['x', 'where it stands on the chart, if a chart was exported', ({ spot }) => spot?.x ?? null],
    ['y', 'the same, downwards', ({ spot }) => spot?.y ?? null],
    ['colour', 'its colour on the chart, or that of its kind', ({ colour }) => colour],
    ...retractionColumns<ExportedEntity>(({ entity }) => entity.retraction),
    ...recordedColumns<ExportedEntity>(({ entity }) => entity),
    ...fieldColumns<ExportedEntity>(source, 'entity', ({ entity }) => entity),
  ];
  return csvTable({
    name: 'entities.csv',
    about: 'an entity: an actor, a place, an incident, or another kind',
    columns,
    rows: source.entities,
  });
}

export function linksTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<ExportedLink>[] = [
    ['uid', 'its identity', ({ link }) => link.uid],
    ['type', 'the key of its type', ({ link }) => link.type],
    ['type_label', 'how it reads from the first end to the second', ({ type }) => type.label],
    ['directed', 'whether the direction means something', ({ type }) => type.directed],
    ['from_uid', 'the entity at its first end', ({ from }) => from.uid],
    ['from_name', 'that entity’s name', ({ from }) => from.name],
    ['to_uid', 'the entity at its second end', ({ to }) => to.uid],
    ['to_name', 'that entity’s name', ({ to }) => to.name],
    ['description', 'what is said of it', ({ link }) => link.description || null],
    ...dateColumns<ExportedLink>('date', ({ when }) => when),
    ...footingColumns<ExportedLink>(),
    ...retractionColumns<ExportedLink>(({ link }) => link.retraction),
    ...recordedColumns<ExportedLink>(({ link }) => link),
    ...fieldColumns<ExportedLink>(source, 'link', ({ link }) => link),
  ];
  return csvTable({
    name: 'links.csv',
    about: 'a relation between two entities; two entities can have several',
    columns,
    rows: source.links,
  });
}

export function attributionsTable(source: ExportSource): CsvTable {
  type Row = ExportedAttribution;
  const columns: CsvColumn<Row>[] = [
    ['uid', 'its identity', ({ attribution }) => attribution.uid],
    ['incident_uid', 'the incident that it is about', ({ incident }) => incident.uid],
    ['incident_name', 'that incident’s name', ({ incident }) => incident.name],
    [
      'hypothesis',
      'actor: a named one; unknown: nobody we can name; other: nobody among the named',
      ({ attribution }) => attribution.hypothesis,
    ],
    ['actor_uid', 'the actor, where one is named', ({ actor }) => actor?.uid ?? null],
    ['actor_name', 'that actor’s name', ({ actor }) => actor?.name ?? null],
    ['role', 'the part that it gives the actor', ({ attribution }) => attribution.role],
    [
      'likelihood',
      'the analyst’s latest judgement (ICD 203); empty: not given',
      ({ attribution }) => attribution.likelihood,
    ],
    [
      'confidence',
      'how well founded that judgement is; empty: not given',
      ({ attribution }) => attribution.confidence,
    ],
    [
      'status',
      'open, accepted, rejected, or superseded by another',
      ({ attribution }) => attribution.status,
    ],
    ['sentence', 'the judgement in words', ({ sentence }) => sentence],
    ['basis', 'what it rests on', ({ attribution }) => attribution.basis || null],
    [
      'would_change',
      'what would change the judgement',
      ({ attribution }) => attribution.wouldChange || null,
    ],
    ...footingColumns<Row>(),
    ...retractionColumns<Row>(({ attribution }) => attribution.retraction),
    ...recordedColumns<Row>(({ attribution }) => attribution),
  ];
  return csvTable({
    name: 'attributions.csv',
    about: 'a hypothesis that an actor had a part in an incident; never a fact, and no link',
    columns,
    rows: source.attributions,
  });
}
