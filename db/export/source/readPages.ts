import type { OwnedConnection } from '../../connection/connection';
import type { Model } from '../../reads/model';
import type { SqlValue } from '../../tables/column';
import { inScope, type ScopedTable } from './fillScope';

const ROWS_AT_ONCE = 500;

interface Read<M> {
  readonly id: number;
  readonly model: M;
  /** For what the model leaves out, such as integer keys. */
  readonly values: readonly SqlValue[];
}

/**
 * What is exported of a table in the order of its keys, a page at a time. An entity that is merged into
 * another is not in it.
 */
export function* readPages<M>(
  connection: OwnedConnection,
  table: ScopedTable,
  model: Model<M>,
): Iterable<readonly Read<M>[]> {
  const only = table === 'entity' ? 'AND node_id = id' : '';
  let last = 0;
  for (;;) {
    const page = connection
      .allValues(
        `${model.select} WHERE t.id IN (${inScope(table)} WHERE id > ? ${only}
           ORDER BY id LIMIT ${ROWS_AT_ONCE}) ORDER BY t.id`,
        last,
      )
      .map((values) => ({ id: values[0] as number, model: model.toModel(values), values }));
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
    yield page;
  }
}
