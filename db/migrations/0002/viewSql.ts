export const viewSql = `
-- Each attribution with its latest judgement; without one, nobody has judged it.
CREATE VIEW current_attribution AS
SELECT attribution.*, judgement.id AS judgement_id, judgement.likelihood, judgement.confidence,
  coalesce(judgement.status, 'open') AS status,
  judgement.recorded_at AS judged_at, judgement.recorded_by AS judged_by
FROM attribution LEFT JOIN judgement ON judgement.id =
  (SELECT max(id) FROM judgement WHERE attribution_id = attribution.id);

-- Each entity that is merged into another, with the one that it is shown as.
CREATE VIEW merged_entity AS
WITH RECURSIVE
  merge(entity_id, into_id) AS (
    SELECT entity_id, into_id FROM entity_merge WHERE retracted_at IS NULL
  ),
  shown(entity_id, representative_id) AS (
    SELECT entity_id, into_id FROM merge WHERE into_id NOT IN (SELECT entity_id FROM merge)
    UNION
    SELECT merge.entity_id, shown.representative_id
    FROM shown JOIN merge ON merge.into_id = shown.entity_id
  )
SELECT entity_id, representative_id FROM shown;

-- Who is said to have had a part in what, and how sure are we? Retracted hypotheses are left out.
-- Merged entities go by the name of the one that they are shown as; two hypotheses stay two.
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
  -- the name under which the actor was recorded, where it is merged into another
  (SELECT name FROM named_entity WHERE id = merged_actor.entity_id) AS actor_recorded_as,
  a.uid
FROM current_attribution AS a
LEFT JOIN merged_entity AS merged_incident ON merged_incident.entity_id = a.incident_id
LEFT JOIN merged_entity AS merged_actor ON merged_actor.entity_id = a.actor_id
JOIN named_entity AS incident
  ON incident.id = coalesce(merged_incident.representative_id, a.incident_id)
LEFT JOIN named_entity AS actor
  ON actor.id = coalesce(merged_actor.representative_id, a.actor_id)
WHERE a.retracted_at IS NULL;
`;
