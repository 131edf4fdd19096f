import { indexNames } from './0004/indexNames';
import type { Migration } from './migration';

/** Queries that are kept with the case, and names that are found by their initials. */
export const savedQueries: Migration = {
  version: 4,
  sql: `
CREATE TABLE saved_query (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  name        TEXT NOT NULL CHECK (name <> ''),
  -- as it is typed: kind:incident date:2016/2019 near:"Baghdad" within:50km
  text        TEXT NOT NULL CHECK (text <> ''),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
`,
  after: indexNames,
};
