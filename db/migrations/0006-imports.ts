import { changePartSql } from './0006/changePartSql';
import { importSql } from './0006/importSql';
import type { Migration } from './migration';

/** Steps of any length, and what is remembered of files that were brought in. */
export const imports: Migration = { version: 6, sql: changePartSql + importSql };
