const types = [
  ['alias-of', 'is another name of', 'is also known as', 'Said to be the same under another name.'],
  ['front-of', 'is a front of', 'has as a front', 'Acts in its own name for another.'],
  ['umbrella-of', 'is an umbrella of', 'is under the umbrella of', 'A name that several share.'],
] as const;

/**
 * A case from before gets them as if it had begun with them: there is no step that could be undone.
 * Where its analyst has defined such a type, that one stays. A new case gets them from its makers.
 */
export const identityLinkTypesSql = types
  .map(
    ([key, label, inverse, description]) => `
INSERT INTO link_type (key, label, inverse, directed, description, fields, recorded_at, recorded_by)
SELECT '${key}', '${label}', '${inverse}', 1, '${description}', '[]', recorded_at, recorded_by
FROM case_info WHERE NOT EXISTS (SELECT 1 FROM link_type WHERE key = '${key}');`,
  )
  .join('\n');
