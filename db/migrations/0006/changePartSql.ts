export const changePartSql = `
-- Steps that change more rows than one patch can hold: what they did, a piece at a time. They were
-- done in the order of position and are undone in the reverse; the patch of the step itself is then
-- empty. A row that changed again later in the step is in several pieces.
CREATE TABLE change_part (
  id        INTEGER PRIMARY KEY,
  change_id INTEGER NOT NULL REFERENCES change(id),
  -- counted from 1
  position  INTEGER NOT NULL CHECK (position > 0),
  -- as change.patch: JSON; a long one is a blob, compressed with raw DEFLATE
  patch     ANY NOT NULL,
  UNIQUE (change_id, position)
) STRICT;
`;
