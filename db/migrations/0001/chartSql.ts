export const chartSql = `
CREATE TABLE chart (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  title       TEXT NOT NULL CHECK (title <> ''),
  description TEXT NOT NULL,
  filter      TEXT NOT NULL CHECK (json_valid(filter)),
  styling     TEXT NOT NULL CHECK (json_valid(styling)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

-- What stands on a chart, and where. Known by the chart and the thing, so it has no uid.
CREATE TABLE chart_place (
  id             INTEGER PRIMARY KEY,
  chart_id       INTEGER NOT NULL REFERENCES chart(id),
  entity_id      INTEGER REFERENCES entity(id),
  attribution_id INTEGER REFERENCES attribution(id),
  -- pixels at zoom 1
  x              REAL NOT NULL,
  y              REAL NOT NULL,
  pinned         INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  CHECK ((entity_id IS NULL) <> (attribution_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX chart_place_of_entity ON chart_place(chart_id, entity_id)
  WHERE entity_id IS NOT NULL;
CREATE UNIQUE INDEX chart_place_of_attribution ON chart_place(chart_id, attribution_id)
  WHERE attribution_id IS NOT NULL;
CREATE INDEX chart_place_by_chart ON chart_place(chart_id);
CREATE INDEX chart_place_by_entity ON chart_place(entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX chart_place_by_attribution ON chart_place(attribution_id)
  WHERE attribution_id IS NOT NULL;

CREATE TABLE annotation (
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  -- what it is about: exactly one
  entity_id      INTEGER REFERENCES entity(id),
  link_id        INTEGER REFERENCES link(id),
  attribution_id INTEGER REFERENCES attribution(id),
  claim_id       INTEGER REFERENCES claim(id),
  source_id      INTEGER REFERENCES source(id),
  chart_id       INTEGER REFERENCES chart(id),
  -- the spot on the chart
  x              REAL,
  y              REAL,
  -- Markdown
  text           TEXT NOT NULL CHECK (text <> ''),
  -- shown on the graph
  callout        INTEGER NOT NULL CHECK (callout IN (0, 1)),
  recorded_at    TEXT NOT NULL,
  recorded_by    TEXT NOT NULL,
  CHECK ((entity_id IS NOT NULL) + (link_id IS NOT NULL) + (attribution_id IS NOT NULL)
    + (claim_id IS NOT NULL) + (source_id IS NOT NULL) + (chart_id IS NOT NULL) = 1),
  CHECK ((chart_id IS NULL) = (x IS NULL) AND (x IS NULL) = (y IS NULL))
) STRICT;

CREATE INDEX annotation_by_entity ON annotation(entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX annotation_by_link ON annotation(link_id) WHERE link_id IS NOT NULL;
CREATE INDEX annotation_by_attribution ON annotation(attribution_id)
  WHERE attribution_id IS NOT NULL;
CREATE INDEX annotation_by_claim ON annotation(claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX annotation_by_source ON annotation(source_id) WHERE source_id IS NOT NULL;
CREATE INDEX annotation_by_chart ON annotation(chart_id) WHERE chart_id IS NOT NULL;
`;
