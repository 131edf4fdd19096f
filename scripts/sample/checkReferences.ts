import { builtInKinds } from '../../core/language/builtInKinds';
import { builtInLinkTypes } from '../../core/language/builtInLinkTypes';
import type { SampleProblems } from './sampleProblems';
import type { Sample } from './sampleSchema';

type Known = ReadonlySet<string>;

/** Every slug stands for one thing, and every reference finds it. */
export function checkReferences(sample: Sample, problems: SampleProblems): void {
  const unique = (file: string, slugs: readonly string[]): Known => {
    const seen = new Set<string>();
    for (const slug of slugs) {
      if (seen.has(slug)) problems.add(file, slug, 'stands for two things');
      seen.add(slug);
    }
    return seen;
  };
  const slugs = (items: readonly { readonly slug: string }[]): string[] =>
    items.map(({ slug }) => slug);
  const needs = (file: string, slug: string, what: string, known: Known, name: string): void => {
    if (!known.has(name)) problems.add(file, slug, `${what} "${name}" is not there`);
  };

  const hypotheses = sample.hypotheses.flatMap((item) => item.hypotheses);
  const entities = unique('entities', slugs(sample.entities));
  const links = unique('links.yaml', slugs(sample.links));
  const sources = unique('sources.yaml', slugs(sample.sources));
  const passages = unique(
    'sources.yaml',
    sample.sources.flatMap((source) => slugs(source.passages)),
  );
  const claims = unique('claims.yaml', slugs(sample.claims));
  const attributions = unique('attributions.yaml', slugs(hypotheses));
  const charts = unique('charts.yaml', slugs(sample.charts));
  unique('annotations.yaml', slugs(sample.annotations));
  // On a chart both stand in one list.
  const placeable = unique('charts.yaml', [...entities, ...attributions]);
  const kinds = new Set([...builtInKinds, ...sample.case.kinds].map(({ key }) => key));
  const linkTypes = new Set([...builtInLinkTypes, ...sample.case.linkTypes].map(({ key }) => key));

  for (const { slug, kind, mentioned } of sample.entities) {
    needs('entities', slug, 'kind', kinds, kind);
    for (const passage of mentioned) needs('entities', slug, 'passage', passages, passage);
  }
  for (const { slug, from, type, to } of sample.links) {
    needs('links.yaml', slug, 'entity', entities, from);
    needs('links.yaml', slug, 'link type', linkTypes, type);
    needs('links.yaml', slug, 'entity', entities, to);
  }
  for (const claim of sample.claims) {
    needs('claims.yaml', claim.slug, 'passage', passages, claim.passage);
    if (claim.by !== undefined) needs('claims.yaml', claim.slug, 'entity', entities, claim.by);
    if ('link' in claim) needs('claims.yaml', claim.slug, 'link', links, claim.link);
    else if ('entity' in claim) needs('claims.yaml', claim.slug, 'entity', entities, claim.entity);
    else needs('claims.yaml', claim.slug, 'attribution', attributions, claim.attribution);
  }
  for (const item of sample.hypotheses) {
    needs('attributions.yaml', item.incident, 'entity', entities, item.incident);
    for (const { slug, actor } of item.hypotheses) {
      if (actor !== undefined) needs('attributions.yaml', slug, 'entity', entities, actor);
    }
    const rivals = new Set(slugs(item.hypotheses));
    for (const [claim, cells] of Object.entries(item.matrix)) {
      needs('attributions.yaml', item.incident, 'claim', claims, claim);
      for (const rival of Object.keys(cells)) {
        needs('attributions.yaml', `${item.incident} ${claim}`, 'hypothesis', rivals, rival);
      }
    }
  }
  for (const note of sample.annotations) {
    const [what, known, name] =
      'entity' in note
        ? (['entity', entities, note.entity] as const)
        : 'link' in note
          ? (['link', links, note.link] as const)
          : 'attribution' in note
            ? (['attribution', attributions, note.attribution] as const)
            : 'claim' in note
              ? (['claim', claims, note.claim] as const)
              : 'source' in note
                ? (['source', sources, note.source] as const)
                : (['chart', charts, note.chart] as const);
    needs('annotations.yaml', note.slug, what, known, name);
  }
  for (const { slug, places } of sample.charts) {
    for (const name of Object.keys(places)) {
      needs('charts.yaml', slug, 'entity or attribution', placeable, name);
    }
  }
}
