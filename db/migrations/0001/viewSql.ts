export const viewSql = `
-- Each entity with the one name that stands for it.
CREATE VIEW named_entity AS
SELECT entity.id, entity.uid, kind.key AS kind, kind.base,
  (SELECT text FROM entity_name WHERE entity_id = entity.id
    ORDER BY role <> 'preferred', position LIMIT 1) AS name,
  entity.date, entity.retracted_at
FROM entity JOIN kind ON kind.id = entity.kind_id;

-- Each attribution with its latest judgement; without one, nobody has judged it.
CREATE VIEW current_attribution AS
SELECT attribution.*, judgement.id AS judgement_id, judgement.likelihood, judgement.confidence,
  coalesce(judgement.status, 'open') AS status,
  judgement.recorded_at AS judged_at, judgement.recorded_by AS judged_by
FROM attribution LEFT JOIN judgement ON judgement.id =
  (SELECT max(id) FROM judgement WHERE attribution_id = attribution.id);

-- Each source with the one at the end of its chain of derivation.
CREATE VIEW source_root AS
WITH RECURSIVE chain(source_id, root_id) AS (
  SELECT id, id FROM source WHERE derives_from_id IS NULL
  UNION ALL
  SELECT source.id, chain.root_id
  FROM chain JOIN source ON source.derives_from_id = chain.source_id
)
SELECT source_id, root_id FROM chain;

-- Who is said to have had a part in what, and how sure are we? Retracted hypotheses are left out.
CREATE VIEW who_did_it AS
SELECT incident.name AS incident, incident.date AS incident_date,
  CASE a.hypothesis WHEN 'actor' THEN actor.name
    WHEN 'unknown' THEN '(nobody we can name)' ELSE '(someone not among the named)' END AS actor,
  a.role, a.likelihood, a.confidence, a.status,
  (SELECT count(DISTINCT source_root.root_id) FROM claim
    JOIN passage ON passage.id = claim.passage_id
    JOIN source_root ON source_root.source_id = passage.source_id
    WHERE claim.attribution_id = a.id AND claim.retracted_at IS NULL) AS independent_sources,
  (SELECT group_concat(title, '; ') FROM (SELECT DISTINCT source.title FROM claim
    JOIN passage ON passage.id = claim.passage_id
    JOIN source ON source.id = passage.source_id
    WHERE claim.attribution_id = a.id AND claim.retracted_at IS NULL)) AS sources,
  a.uid
FROM current_attribution AS a
JOIN named_entity AS incident ON incident.id = a.incident_id
LEFT JOIN named_entity AS actor ON actor.id = a.actor_id
WHERE a.retracted_at IS NULL;
`;
