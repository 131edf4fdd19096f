import type { Name } from '../../../core/language/entity';
import type { MergedEntity } from '../../../core/views/recordView';
import { dateToWhen } from '../source/dateToWhen';
import type { ExportSource } from '../source/exportSource';
import { csvTable, dateColumns, recordedColumns, type CsvColumn, type CsvTable } from './csvTable';

interface NameRow {
  readonly name: Name;
  readonly node: string;
  readonly recordedFor: string;
}

export function namesTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<NameRow>[] = [
    ['uid', 'the identity of the name', ({ name }) => name.uid],
    ['entity_uid', 'the entity in entities.csv', ({ node }) => node],
    [
      'recorded_for_uid',
      'the entity for which it was recorded: another one where that is merged into the first',
      ({ recordedFor }) => recordedFor,
    ],
    ['name', 'the name', ({ name }) => name.text],
    ['role', 'preferred, alias, abbreviation, …', ({ name }) => name.role],
    ['language', 'the tag of its language (BCP 47)', ({ name }) => name.language],
    ['script', 'the code of its script (ISO 15924)', ({ name }) => name.script],
  ];
  return csvTable({
    name: 'names.csv',
    about: 'a name of an entity',
    columns,
    rows: function* () {
      for (const { entity, merged } of source.entities()) {
        for (const { uid, names } of [entity, ...merged.map((other) => other.entity)]) {
          for (const name of names) yield { name, node: entity.uid, recordedFor: uid };
        }
      }
    },
  });
}

export function mergedTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<MergedEntity>[] = [
    ['uid', 'the entity that was merged into another', ({ entity }) => entity.uid],
    ['into_uid', 'the one that it was merged into', ({ merge }) => merge.into],
    [
      'name',
      'its preferred name',
      ({ entity }) => entity.names.find(({ role }) => role === 'preferred')?.text ?? null,
    ],
    ['reason', 'why they are taken for one', ({ merge }) => merge.reason],
    ['merged_at', 'when, in UTC', ({ merge }) => merge.recordedAt],
    ['merged_by', 'by whom', ({ merge }) => merge.recordedBy],
    ['description', 'what it is', ({ entity }) => entity.description || null],
    ...dateColumns<MergedEntity>('date', ({ entity }) => dateToWhen(entity.date)),
    ['latitude', 'in degrees (WGS 84)', ({ entity }) => entity.position?.latitude ?? null],
    ['longitude', 'in degrees (WGS 84)', ({ entity }) => entity.position?.longitude ?? null],
    [
      'fields',
      'the fields of its kind, as JSON',
      ({ entity }) =>
        Object.keys(entity.fields).length > 0 ? JSON.stringify(entity.fields) : null,
    ],
    ...recordedColumns<MergedEntity>(({ entity }) => entity),
  ];
  return csvTable({
    name: 'merged.csv',
    about: 'an entity that the analyst takes for the same as another, which stands for both',
    columns,
    rows: function* () {
      for (const { merged } of source.entities()) yield* merged;
    },
  });
}
