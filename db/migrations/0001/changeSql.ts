export const changeSql = `
-- The log of all steps, which is also what undo and redo work from.
CREATE TABLE change (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  label    TEXT NOT NULL CHECK (label <> ''),
  author   TEXT NOT NULL,
  at       TEXT NOT NULL,
  -- steps of one gesture that follow each other are undone together
  gesture  TEXT,
  -- how many rows it changed
  changes  INTEGER NOT NULL CHECK (changes > 0),
  -- 'undone' can be redone; 'abandoned' was undone, and another step was made in its place
  state    TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
  state_at TEXT NOT NULL,
  state_by TEXT NOT NULL,
  -- the case's revision when this state began; the greatest is the case's revision now
  revision INTEGER NOT NULL CHECK (revision > 0),
  -- [{name, args}] as JSON; a long one is a blob, compressed with raw DEFLATE. It and the patch are
  -- last, so that reads of the rest do not wade through them.
  commands ANY NOT NULL,
  -- each row's before and after as JSON; a long one is a blob, compressed with raw DEFLATE
  patch    ANY NOT NULL
) STRICT;

CREATE INDEX change_by_state ON change(state, id);
CREATE INDEX change_by_revision ON change(revision);
`;
