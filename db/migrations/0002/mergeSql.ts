import { retractionCheckSql, retractionColumnsSql } from '../0001/retractionColumnsSql';

export const mergeSql = `
-- Two entities that the analyst takes for one. Both keep all their rows; whoever shows the case
-- shows entity_id as into_id. Splitting them again retracts the merge.
CREATE TABLE entity_merge (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  -- the one that went in
  entity_id INTEGER NOT NULL REFERENCES entity(id),
  into_id   INTEGER NOT NULL REFERENCES entity(id),
  reason    TEXT NOT NULL CHECK (reason <> ''),${retractionColumnsSql},
  CHECK (entity_id <> into_id),
  ${retractionCheckSql}
) STRICT;

-- An entity is merged into at most one other at a time.
CREATE UNIQUE INDEX entity_merge_in_force ON entity_merge(entity_id) WHERE retracted_at IS NULL;
CREATE INDEX entity_merge_of ON entity_merge(entity_id);
CREATE INDEX entity_merge_into ON entity_merge(into_id, entity_id, retracted_at);
`;
