import { retractionCheckSql, retractionColumnsSql } from './retractionColumnsSql';

export const claimSql = `
CREATE TABLE source (
  id                 INTEGER PRIMARY KEY,
  uid                TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  title              TEXT NOT NULL CHECK (title <> ''),
  type               TEXT NOT NULL,
  publisher          TEXT,
  author             TEXT,
  url                TEXT,
  published          TEXT,
  published_earliest TEXT,
  published_latest   TEXT,
  language           TEXT,
  -- Admiralty code; null was not given, F cannot be judged
  reliability        TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  reliability_basis  TEXT NOT NULL,
  -- the source that this one repeats; sources with one root count once
  derives_from_id    INTEGER REFERENCES source(id),
  description        TEXT NOT NULL,${retractionColumnsSql},
  -- its own words; last, so that reads of the rest do not wade through it
  text               TEXT NOT NULL,
  CHECK (derives_from_id IS NULL OR derives_from_id <> id),
  CHECK (published IS NOT NULL OR (published_earliest IS NULL AND published_latest IS NULL)),
  ${retractionCheckSql}
) STRICT;

CREATE INDEX source_by_root ON source(derives_from_id) WHERE derives_from_id IS NOT NULL;

CREATE TABLE passage (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  source_id   INTEGER NOT NULL REFERENCES source(id),
  locator     TEXT NOT NULL CHECK (locator <> ''),
  -- counted from 1
  paragraph   INTEGER CHECK (paragraph >= 1),
  -- a span of source.text in UTF-16 code units, end not included
  span_start  INTEGER CHECK (span_start >= 0),
  span_end    INTEGER,
  text        TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  CHECK ((span_start IS NULL) = (span_end IS NULL)),
  CHECK (span_start IS NULL OR span_start < span_end)
) STRICT;

CREATE INDEX passage_by_source ON passage(source_id);

CREATE TABLE claim (
  id                         INTEGER PRIMARY KEY,
  uid                        TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  passage_id                 INTEGER NOT NULL REFERENCES passage(id),
  -- what it speaks of: a link, an attribution, or a field of an entity
  link_id                    INTEGER REFERENCES link(id),
  attribution_id             INTEGER REFERENCES attribution(id),
  entity_id                  INTEGER REFERENCES entity(id),
  field                      TEXT,
  stance                     TEXT NOT NULL
    CHECK (stance IN ('asserts', 'denies', 'suspects', 'claims-responsibility')),
  -- the actor who says it through the source; null where the source speaks for itself
  claimant_id                INTEGER REFERENCES entity(id),
  -- Admiralty code; null was not given, 6 cannot be judged
  credibility                TEXT CHECK (credibility IN ('1', '2', '3', '4', '5', '6')),
  -- the value that is claimed for the field, as JSON
  value                      TEXT CHECK (value IS NULL OR json_valid(value)),
  text                       TEXT NOT NULL,
  said_on                    TEXT,
  said_on_earliest           TEXT,
  said_on_latest             TEXT,
  responsibility_credibility TEXT
    CHECK (responsibility_credibility IN ('likely', 'plausible', 'unknown', 'unlikely', 'inferred')),
  responsibility_mode        TEXT
    CHECK (responsibility_mode IN ('letter', 'call-after', 'call-before', 'e-mail', 'note', 'video',
      'website', 'personal', 'other', 'unknown')),${retractionColumnsSql},
  CHECK ((link_id IS NOT NULL) + (attribution_id IS NOT NULL) + (entity_id IS NOT NULL) = 1),
  CHECK ((entity_id IS NULL) = (field IS NULL)),
  CHECK (value IS NULL OR entity_id IS NOT NULL),
  CHECK (stance = 'claims-responsibility'
    OR (responsibility_credibility IS NULL AND responsibility_mode IS NULL)),
  CHECK (said_on IS NOT NULL OR (said_on_earliest IS NULL AND said_on_latest IS NULL)),
  ${retractionCheckSql}
) STRICT;

CREATE INDEX claim_by_passage ON claim(passage_id, retracted_at);
CREATE INDEX claim_by_link ON claim(link_id, passage_id, stance, retracted_at)
  WHERE link_id IS NOT NULL;
CREATE INDEX claim_by_attribution ON claim(attribution_id, passage_id, stance, retracted_at)
  WHERE attribution_id IS NOT NULL;
CREATE INDEX claim_by_entity ON claim(entity_id, field, passage_id, stance, retracted_at)
  WHERE entity_id IS NOT NULL;
CREATE INDEX claim_by_claimant ON claim(claimant_id) WHERE claimant_id IS NOT NULL;
`;
