import { retractionCheckSql, retractionColumnsSql } from './retractionColumnsSql';

export const entitySql = `
CREATE TABLE entity (
  id              INTEGER PRIMARY KEY,
  uid             TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  kind_id         INTEGER NOT NULL REFERENCES kind(id),
  description     TEXT NOT NULL,
  -- {key: value} as the kind defines them; an absent key was not given
  fields          TEXT NOT NULL CHECK (json_valid(fields)),
  -- EDTF, with the earliest and latest possible day; a day is null where it is open
  date            TEXT,
  date_earliest   TEXT,
  date_latest     TEXT,
  -- WGS 84 degrees
  latitude        REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude       REAL CHECK (longitude BETWEEN -180 AND 180),
  -- 1 the place itself, 2 near it, 3 a larger region
  place_precision TEXT CHECK (place_precision IN ('1', '2', '3')),${retractionColumnsSql},
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (place_precision IS NULL OR latitude IS NOT NULL),
  CHECK (date IS NOT NULL OR (date_earliest IS NULL AND date_latest IS NULL)),
  ${retractionCheckSql}
) STRICT;

CREATE INDEX entity_by_kind ON entity(kind_id);

CREATE TABLE entity_name (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  entity_id   INTEGER NOT NULL REFERENCES entity(id),
  -- counted from 0 in the order in which the names are shown
  position    INTEGER NOT NULL CHECK (position >= 0),
  text        TEXT NOT NULL CHECK (text <> ''),
  language    TEXT,
  script      TEXT,
  -- one name of each entity is 'preferred'
  role        TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

CREATE INDEX entity_name_by_entity ON entity_name(entity_id, position, role, text);

CREATE TABLE link (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  type_id       INTEGER NOT NULL REFERENCES link_type(id),
  from_id       INTEGER NOT NULL REFERENCES entity(id),
  to_id         INTEGER NOT NULL REFERENCES entity(id),
  description   TEXT NOT NULL,
  fields        TEXT NOT NULL CHECK (json_valid(fields)),
  date          TEXT,
  date_earliest TEXT,
  date_latest   TEXT,${retractionColumnsSql},
  CHECK (date IS NOT NULL OR (date_earliest IS NULL AND date_latest IS NULL)),
  ${retractionCheckSql}
) STRICT;

CREATE INDEX link_from ON link(from_id, to_id, type_id, retracted_at);
CREATE INDEX link_to ON link(to_id, from_id, type_id, retracted_at);
CREATE INDEX link_by_type ON link(type_id);
`;
