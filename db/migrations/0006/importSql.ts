export const importSql = `
-- What was brought into the case from a file of other tools, once for each time.
CREATE TABLE import (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  -- the dataset, by a name that stays the same when a newer file of it comes
  origin      TEXT NOT NULL CHECK (origin <> ''),
  file_name   TEXT NOT NULL CHECK (file_name <> ''),
  -- SHA-256 of the file, in hex
  file_hash   TEXT NOT NULL CHECK (length(file_hash) = 64),
  -- what was made of its columns, as JSON
  mapping     TEXT NOT NULL CHECK (json_valid(mapping)),
  -- how much was made, changed, left alone and refused, as JSON
  counts      TEXT NOT NULL CHECK (json_valid(counts)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

CREATE INDEX import_by_origin ON import(origin, id);

-- What a record of a dataset became here, so that it is changed and not added when it comes again.
CREATE TABLE import_key (
  id        INTEGER PRIMARY KEY,
  origin    TEXT NOT NULL CHECK (origin <> ''),
  what      TEXT NOT NULL
    CHECK (what IN ('entity', 'link', 'source', 'passage', 'attribution', 'claim')),
  -- how the dataset calls the record
  key       TEXT NOT NULL CHECK (key <> ''),
  -- the uid of what it became; that may have been deleted since
  thing_uid TEXT NOT NULL CHECK (length(thing_uid) = 36),
  -- of the record as it came, in hex: one that comes again with the same one has not changed
  digest    TEXT NOT NULL CHECK (length(digest) IN (16, 64)),
  -- the import that brought it as it is now
  import_id INTEGER NOT NULL REFERENCES import(id),
  UNIQUE (origin, what, key)
) STRICT;

CREATE INDEX import_key_of ON import_key(thing_uid);
CREATE INDEX import_key_by_import ON import_key(import_id);

-- Which entity a name or key of a dataset stands for, as the analyst has decided.
CREATE TABLE match_decision (
  id          INTEGER PRIMARY KEY,
  origin      TEXT NOT NULL CHECK (origin <> ''),
  key         TEXT NOT NULL CHECK (key <> ''),
  -- null: it is none that was there, and is made anew
  entity_uid  TEXT CHECK (length(entity_uid) = 36),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  UNIQUE (origin, key)
) STRICT;
`;
