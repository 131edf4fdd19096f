import type { Entity } from '../../core/language/entity';
import type { TogetherList } from '../../core/together/togetherList';
import type { RowColumns } from '../import/rowColumns';
import { recordedOf } from '../reads/models/sharedParts';
import { annotationTable } from '../tables/annotationTable';
import { assessmentTable } from '../tables/assessmentTable';
import { attributionTable } from '../tables/attributionTable';
import { chartPlaceTable } from '../tables/chartPlaceTable';
import { chartTable } from '../tables/chartTable';
import { claimTable } from '../tables/claimTable';
import { entityMergeTable } from '../tables/entityMergeTable';
import { entityNameTable } from '../tables/entityNameTable';
import { entityTable } from '../tables/entityTable';
import { kindTable } from '../tables/kindTable';
import { linkTable } from '../tables/linkTable';
import { linkTypeTable } from '../tables/linkTypeTable';
import { passageTable } from '../tables/passageTable';
import { savedQueryTable } from '../tables/savedQueryTable';
import { sourceTable } from '../tables/sourceTable';
import type { Table } from '../tables/table';
import type { Writer } from '../writing/writer';
import { joinFields } from './joinFields';
import { joinNames } from './joinNames';
import type { Things } from './things';

type Taken = 'theirs' | 'union';

interface Recorded {
  readonly id: number;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Gives our row what theirs says. Who recorded it first, and when, stays. */
function put<R extends Recorded & { readonly uid: string }>(
  writer: Writer,
  table: Table<R>,
  uid: string,
  columns: Partial<R>,
): R {
  const row = writer.findOne(table, { uid } as Partial<R>);
  if (!row) throw new Error(`${table.name} has no ${uid}`);
  const { uid: own, recordedAt, recordedBy } = row;
  return writer.put(table, { ...row, ...columns, uid: own, recordedAt, recordedBy });
}

function changeNames(writer: Writer, entityId: number, entity: Entity, how: Taken): void {
  const rows = writer.find(entityNameTable, { entityId });
  const ours = rows.toSorted((one, other) => one.position - other.position || one.id - other.id);
  const names = how === 'union' ? joinNames(entity.names, ours) : entity.names;
  const wanted = new Set(names.map(({ uid }) => uid));
  for (const row of ours) if (!wanted.has(row.uid)) writer.remove(entityNameTable, row);
  for (const [position, { uid, text, language, script, role }] of names.entries()) {
    const row = ours.find((candidate) => candidate.uid === uid);
    const columns = { text, language, script, role, position };
    if (row) writer.put(entityNameTable, { ...row, ...columns });
    else writer.add(entityNameTable, { uid, entityId, ...columns, ...recordedOf(entity) });
  }
}

function changePlaces(writer: Writer, columns: RowColumns, chart: Things['charts']): void {
  const chartId = columns.charts.of(chart.uid);
  const rows = new Map(
    writer
      .find(chartPlaceTable, { chartId })
      .map((row) => [`${row.entityId ?? ''} ${row.attributionId ?? ''}`, row]),
  );
  for (const place of chart.places) {
    const wanted = columns.place(chart.uid, place);
    const name = `${wanted.entityId ?? ''} ${wanted.attributionId ?? ''}`;
    const row = rows.get(name);
    rows.delete(name);
    if (row) writer.put(chartPlaceTable, { ...row, ...wanted });
    else writer.add(chartPlaceTable, wanted);
  }
  for (const row of rows.values()) writer.remove(chartPlaceTable, row);
}

type Change<L extends TogetherList> = (
  writer: Writer,
  columns: RowColumns,
  thing: Things[L],
  how: Taken,
) => void;

const changes: { readonly [L in TogetherList]: Change<L> } = {
  kinds: (writer, _, kind) => {
    const row = writer.findOne(kindTable, { key: kind.key });
    if (!row) throw new Error(`kind has no ${kind.key}`);
    writer.put(kindTable, { ...row, ...kind, fields: joinFields(kind.fields, row.fields) });
  },
  linkTypes: (writer, _, type) => {
    const row = writer.findOne(linkTypeTable, { key: type.key });
    if (!row) throw new Error(`link_type has no ${type.key}`);
    writer.put(linkTypeTable, { ...row, ...type, fields: joinFields(type.fields, row.fields) });
  },
  entities: (writer, columns, entity, how) => {
    const { id } = put(writer, entityTable, entity.uid, columns.entity(entity));
    changeNames(writer, id, entity, how);
  },
  merges: (writer, columns, merge) =>
    void put(writer, entityMergeTable, merge.uid, columns.merge(merge)),
  links: (writer, columns, link) => void put(writer, linkTable, link.uid, columns.link(link)),
  sources: (writer, columns, source) =>
    void put(writer, sourceTable, source.uid, columns.source(source)),
  passages: (writer, columns, passage) =>
    void put(writer, passageTable, passage.uid, columns.passage(passage)),
  attributions: (writer, columns, attribution) => {
    const { id } = put(writer, attributionTable, attribution.uid, columns.attribution(attribution));
    if (attribution.actor === null) return;
    // The actor stands on charts in its place, as after an edit.
    for (const place of writer.find(chartPlaceTable, { attributionId: id })) {
      writer.remove(chartPlaceTable, place);
    }
  },
  claims: (writer, columns, claim) => void put(writer, claimTable, claim.uid, columns.claim(claim)),
  assessments: (writer, columns, assessment) => {
    const wanted = columns.assessment(assessment);
    const { attributionId, claimId } = wanted;
    const row = writer.findOne(assessmentTable, { attributionId, claimId });
    if (!row) throw new Error('assessment has no such pair');
    // Whose opinion it is goes with it.
    writer.put(assessmentTable, { ...row, ...wanted, uid: row.uid });
  },
  charts: (writer, columns, { places, ...chart }) => {
    put(writer, chartTable, chart.uid, chart);
    changePlaces(writer, columns, { places, ...chart });
  },
  annotations: (writer, columns, note) =>
    void put(writer, annotationTable, note.uid, columns.annotation(note)),
  queries: (writer, _, query) => void put(writer, savedQueryTable, query.uid, query),
};

/** Makes a thing of this case what it is in the other one. */
export function changeThing<L extends TogetherList>(
  writer: Writer,
  columns: RowColumns,
  { list, thing, how }: { readonly list: L; readonly thing: Things[L]; readonly how: Taken },
): void {
  changes[list](writer, columns, thing, how);
}
