export const graphSnapshotSql = `
-- The entities and lines of the case as columns of numbers, worked out of the other tables, so that
-- a large case is searched for ways as soon as it is open. At most one row. It may be deleted at any
-- time, and is made anew where it does not fit the case.
CREATE TABLE graph_snapshot (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  -- how the columns are laid out
  format   INTEGER NOT NULL,
  -- the revision of the log (change.revision) that it was made at
  revision INTEGER NOT NULL,
  -- what the numbers of sorts of lines mean, as JSON
  codes    TEXT NOT NULL CHECK (json_valid(codes)),
  -- the newest rows that it was made of, as JSON
  newest   TEXT NOT NULL CHECK (json_valid(newest)),
  nodes    INTEGER NOT NULL CHECK (nodes >= 0),
  lines    INTEGER NOT NULL CHECK (lines >= 0),
  ways     INTEGER NOT NULL CHECK (ways >= 0),
  columns  BLOB NOT NULL,
  -- CRC-32 of columns
  checksum INTEGER NOT NULL
) STRICT;
`;
