import type { Judgement } from '../../core/language/attribution';
import { judgementTable } from '../tables/judgementTable';
import type { RowOf } from '../tables/table';
import type { Writer } from '../writing/writer';

type Row = RowOf<typeof judgementTable>;
type Dated = Pick<Row, 'recordedAt' | 'uid'>;

function comesBefore(one: Dated, other: Dated): boolean {
  return one.recordedAt === other.recordedAt
    ? one.uid < other.uid
    : one.recordedAt < other.recordedAt;
}

/**
 * Puts the judgements of another analyst among those that there are, each where it belongs by the
 * moment at which it was made, so that both cases end with the same one. None is changed: those after
 * it are written anew behind it, as they were.
 */
export function addJudgements(
  writer: Writer,
  attributionId: number,
  theirs: readonly Judgement[],
): number {
  const ours = writer.find(judgementTable, { attributionId });
  const known = new Set(ours.map(({ uid }) => uid));
  const coming = theirs
    .filter(({ uid }) => !known.has(uid) && !writer.findOne(judgementTable, { uid }))
    .toSorted((one, other) => (comesBefore(one, other) ? -1 : 1));
  const rest = [...ours];
  let isBehind = false;
  for (const { attribution: _, ...judgement } of coming) {
    const place = rest.findIndex((row) => comesBefore(judgement, row));
    const before = rest.splice(0, place < 0 ? rest.length : place);
    if (isBehind) for (const row of before) rewrite(writer, row);
    writer.add(judgementTable, { ...judgement, attributionId });
    isBehind = true;
  }
  if (isBehind) for (const row of rest) rewrite(writer, row);
  return coming.length;
}

/** What was written last is a greater key, so that no key is given twice. */
function rewrite(writer: Writer, row: Row): void {
  writer.remove(judgementTable, row);
  const { id: _, ...columns } = row;
  writer.add(judgementTable, columns);
}
