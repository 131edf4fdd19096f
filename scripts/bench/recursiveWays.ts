/** Both directions of links and of hypotheses, as one query sees them. */
const lines = `SELECT from_id AS one, to_id AS other FROM link WHERE retracted_at IS NULL
  UNION ALL SELECT to_id, from_id FROM link WHERE retracted_at IS NULL
  UNION ALL SELECT incident_id, actor_id FROM attribution
    WHERE actor_id IS NOT NULL AND retracted_at IS NULL
  UNION ALL SELECT actor_id, incident_id FROM attribution
    WHERE actor_id IS NOT NULL AND retracted_at IS NULL`;

/** All that is within two steps, by recursion. Its parameter is a key. */
export const recursiveHops = `WITH RECURSIVE line AS NOT MATERIALIZED (${lines}),
  reached(id, step) AS (
    SELECT ?, 0 UNION SELECT line.other, step + 1 FROM reached JOIN line ON line.one = reached.id
    WHERE step < 2
  )
  SELECT id, min(step) FROM reached GROUP BY id`;

/** How far one is from another, up to six steps, by recursion. Its parameters are their keys. */
export const recursiveWay = `WITH RECURSIVE line AS NOT MATERIALIZED (${lines}),
  reached(id, step) AS (
    SELECT ?, 0 UNION SELECT line.other, step + 1 FROM reached JOIN line ON line.one = reached.id
    WHERE step < 6
  )
  SELECT min(step) FROM reached WHERE id = ?`;
