import { columnsIn } from './columnsOf';
import { addEntities, mapEntity, type MappedEntities } from './mapEntity';
import type { MappedRow } from './mappedRow';
import type { EntityRule } from './mapping';

/** More different ones come back too seldom. */
const MOST_REMEMBERED = 10_000;

/**
 * Makes the entities of a rule, and remembers them: places and actors come again with row after row,
 * and are then the very same objects, by which whoever gets them sees that they came before.
 */
export function rememberEntities(rule: EntityRule): (row: MappedRow) => void {
  const columns = columnsIn(rule);
  const remembered = new Map<string, MappedEntities>();
  return (row) => {
    const cells = columns.map(row.reader.raw).join('\u0001');
    let mapped = remembered.get(cells) ?? null;
    if (mapped === null) {
      const told = row.problems.length;
      mapped = mapEntity(rule, row);
      if (mapped === null) return;
      // What is wrong with a cell is told of each row that has it.
      if (mapped.isOfCells && row.problems.length === told) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        remembered.set(cells, mapped);
      }
    }
    addEntities(rule, mapped, row);
  };
}
