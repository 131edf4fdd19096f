import { graphSnapshotSql } from './0003/graphSnapshotSql';
import type { Migration } from './migration';

/** A place for the graph of the whole case as it is kept in memory. */
export const graphSnapshot: Migration = { version: 3, sql: graphSnapshotSql };
