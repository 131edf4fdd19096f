/** The same table with one status more. SQLite changes a check only by making the table anew. */
export const judgementSql = `
ALTER TABLE judgement RENAME TO judgement_before;

-- Appended, never changed: what we thought of an attribution, when, and why it changed.
CREATE TABLE judgement (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  attribution_id INTEGER NOT NULL REFERENCES attribution(id),
  -- ICD 203; null was not given
  likelihood     TEXT CHECK (likelihood IN ('almost-no-chance', 'very-unlikely', 'unlikely',
    'roughly-even-chance', 'likely', 'very-likely', 'almost-certain')),
  confidence     TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
  -- 'superseded': kept for the record, another hypothesis took its place
  status         TEXT NOT NULL CHECK (status IN ('open', 'accepted', 'rejected', 'superseded')),
  reason         TEXT NOT NULL CHECK (reason <> ''),
  recorded_at    TEXT NOT NULL,
  recorded_by    TEXT NOT NULL
) STRICT;

INSERT INTO judgement (id, uid, attribution_id, likelihood, confidence, status, reason,
  recorded_at, recorded_by)
SELECT id, uid, attribution_id, likelihood, confidence, status, reason, recorded_at, recorded_by
FROM judgement_before;

DROP TABLE judgement_before;

CREATE INDEX judgement_by_attribution ON judgement(attribution_id);
`;
