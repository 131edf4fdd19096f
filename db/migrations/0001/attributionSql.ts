import { retractionCheckSql, retractionColumnsSql } from './retractionColumnsSql';

export const attributionSql = `
CREATE TABLE attribution (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  incident_id  INTEGER NOT NULL REFERENCES entity(id),
  -- 'unknown': nobody we can name; 'other': someone who is not among the named rivals
  hypothesis   TEXT NOT NULL CHECK (hypothesis IN ('actor', 'unknown', 'other')),
  actor_id     INTEGER REFERENCES entity(id),
  role         TEXT NOT NULL CHECK (role IN ('carried-out', 'ordered', 'supplied', 'enabled')),
  basis        TEXT NOT NULL,
  would_change TEXT NOT NULL,${retractionColumnsSql},
  CHECK ((hypothesis = 'actor') = (actor_id IS NOT NULL)),
  ${retractionCheckSql}
) STRICT;

CREATE INDEX attribution_by_incident ON attribution(incident_id, actor_id, role, retracted_at);
CREATE INDEX attribution_by_actor ON attribution(actor_id, incident_id, role, retracted_at)
  WHERE actor_id IS NOT NULL;

-- Appended, never changed: what we thought of an attribution, when, and why it changed.
CREATE TABLE judgement (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  attribution_id INTEGER NOT NULL REFERENCES attribution(id),
  -- ICD 203; null was not given
  likelihood     TEXT CHECK (likelihood IN ('almost-no-chance', 'very-unlikely', 'unlikely',
    'roughly-even-chance', 'likely', 'very-likely', 'almost-certain')),
  confidence     TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
  status         TEXT NOT NULL CHECK (status IN ('open', 'accepted', 'rejected')),
  reason         TEXT NOT NULL CHECK (reason <> ''),
  recorded_at    TEXT NOT NULL,
  recorded_by    TEXT NOT NULL
) STRICT;

CREATE INDEX judgement_by_attribution ON judgement(attribution_id);

-- How one claim bears on one attribution. A pair without a row is not rated yet.
CREATE TABLE assessment (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  attribution_id INTEGER NOT NULL REFERENCES attribution(id),
  claim_id       INTEGER NOT NULL REFERENCES claim(id),
  rating         TEXT NOT NULL CHECK (rating IN ('CC', 'C', 'N', 'I', 'II', 'NA')),
  note           TEXT NOT NULL,
  recorded_at    TEXT NOT NULL,
  recorded_by    TEXT NOT NULL,
  UNIQUE (attribution_id, claim_id)
) STRICT;

CREATE INDEX assessment_by_claim ON assessment(claim_id);
`;
