export const languageSql = `
CREATE TABLE case_info (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  uid         TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  title       TEXT NOT NULL CHECK (title <> ''),
  description TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

CREATE TABLE kind (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE CHECK (key <> ''),
  label       TEXT NOT NULL,
  plural      TEXT NOT NULL,
  -- which built-in kind it behaves like
  base        TEXT CHECK (base IN ('actor', 'place', 'incident')),
  shape       TEXT NOT NULL,
  colour      TEXT NOT NULL,
  icon        TEXT NOT NULL,
  description TEXT NOT NULL,
  -- a list of {key, label, type, options?, unit?, help?}
  fields      TEXT NOT NULL CHECK (json_valid(fields)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

CREATE TABLE link_type (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE CHECK (key <> ''),
  label       TEXT NOT NULL,
  -- how it reads from the other end
  inverse     TEXT NOT NULL,
  directed    INTEGER NOT NULL CHECK (directed IN (0, 1)),
  description TEXT NOT NULL,
  fields      TEXT NOT NULL CHECK (json_valid(fields)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
`;
