import { identityLinkTypesSql } from './0002/identityLinkTypesSql';
import { judgementSql } from './0002/judgementSql';
import { mergeSql } from './0002/mergeSql';
import { viewSql } from './0002/viewSql';
import type { Migration } from './migration';

/**
 * Merges of entities, link types that say how two may be the same, and judgements that call a
 * hypothesis superseded. No table that a step of version 1 wrote to gets other columns, so that
 * every such step can still be undone.
 */
export const identity: Migration = {
  version: 2,
  sql: [
    // They read tables that are made anew.
    'DROP VIEW who_did_it; DROP VIEW current_attribution;',
    mergeSql,
    judgementSql,
    identityLinkTypesSql,
    viewSql,
  ].join('\n'),
};
