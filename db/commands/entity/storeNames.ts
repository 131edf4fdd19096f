import type { Name } from '../../../core/language/entity';
import { Refused } from '../../refused';
import { entityNameTable } from '../../tables/entityNameTable';
import type { Writer } from '../../writing/writer';
import { refuseTakenUid } from '../rows/needRow';

/** Gives an entity exactly these names. One that stays keeps its row, and who recorded it. */
export function storeNames(writer: Writer, entityId: number, names: readonly Name[]): void {
  const wanted = new Set(names.map((name) => name.uid));
  if (wanted.size < names.length) {
    throw new Refused('uid.taken', 'Two of the names have the same uid. Give each one its own.');
  }
  const present = new Map(writer.find(entityNameTable, { entityId }).map((row) => [row.uid, row]));
  for (const row of present.values()) {
    if (!wanted.has(row.uid)) writer.remove(entityNameTable, row);
  }
  for (const [position, name] of names.entries()) {
    const row = present.get(name.uid);
    if (row) {
      writer.put(entityNameTable, { ...row, ...name, position });
    } else {
      refuseTakenUid(writer, entityNameTable, name.uid);
      writer.add(entityNameTable, { ...name, entityId, position, ...writer.recorded });
    }
  }
}
