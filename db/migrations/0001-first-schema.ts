import { attributionSql } from './0001/attributionSql';
import { changeSql } from './0001/changeSql';
import { chartSql } from './0001/chartSql';
import { claimSql } from './0001/claimSql';
import { entitySql } from './0001/entitySql';
import { languageSql } from './0001/languageSql';
import { searchSql } from './0001/searchSql';
import { viewSql } from './0001/viewSql';
import type { Migration } from './migration';

/**
 * The whole language. Comments inside the statements are kept by SQLite and are there for whoever
 * reads `.schema` in the sqlite3 shell.
 */
export const firstSchema: Migration = {
  version: 1,
  sql: [
    // "Ascr" in ASCII.
    'PRAGMA application_id = 0x41736372;',
    languageSql,
    entitySql,
    claimSql,
    attributionSql,
    chartSql,
    changeSql,
    searchSql,
    viewSql,
  ].join('\n'),
};
