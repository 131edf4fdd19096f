import { dateToWords } from '../../../core/dates/dateToWords';
import type { FieldValues } from '../../../core/language/kind';
import type { SliceNode } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { namesOfEntity, namesToShow } from '../entityItems';

interface NodeRow {
  readonly id: number;
  readonly uid: string;
  readonly kind: string;
  readonly names: string;
  readonly fields: string;
  readonly date: string | null;
  readonly precision: SliceNode['precision'];
  readonly retracted: number;
  readonly x: number;
  readonly y: number;
  readonly pinned: number;
  readonly notes: number;
}

/** The line below a name: how many are counted together, how many people, when. */
function detailOf(fields: FieldValues, date: string | null): string | null {
  const parts: string[] = [];
  const { count, strength } = fields;
  if (typeof count === 'number') parts.push(`${count.toLocaleString('en')} counted together`);
  if (typeof strength === 'number') parts.push(`${strength.toLocaleString('en')} people`);
  if (date !== null) parts.push(dateToWords(date));
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** The entities on a chart by their integer keys, in the order in which they were recorded. */
export function readSliceNodes(
  connection: ReadConnection,
  chartId: number,
): ReadonlyMap<number, SliceNode> {
  const rows = connection.all<NodeRow>(
    `SELECT e.id, e.uid, kind.key AS kind, ${namesOfEntity} AS names, e.fields, e.date,
       e.place_precision AS precision, e.retracted_at IS NOT NULL AS retracted,
       place.x, place.y, place.pinned,
       (SELECT count(*) FROM annotation WHERE annotation.entity_id = e.id) AS notes
     FROM chart_place AS place
     JOIN entity AS e ON e.id = place.entity_id
     JOIN kind ON kind.id = e.kind_id
     WHERE place.chart_id = ? ORDER BY e.id`,
    chartId,
  );
  return new Map(
    rows.map(({ id, names, fields, date, retracted, pinned, ...row }) => [
      id,
      {
        ...row,
        ...namesToShow(names),
        detail: detailOf(JSON.parse(fields) as FieldValues, date),
        retracted: retracted === 1,
        pinned: pinned === 1,
      },
    ]),
  );
}
