import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { checkReferences } from './checkReferences';
import { collectProblems, type SampleProblems } from './sampleProblems';
import {
  annotationItemSchema,
  caseFileSchema,
  chartItemSchema,
  claimsOfPassageSchema,
  entityItemSchema,
  hypothesesItemSchema,
  linkItemSchema,
  sourceItemSchema,
  type ClaimItem,
  type Sample,
} from './sampleSchema';

const entityFiles = ['actors.yaml', 'places.yaml', 'incidents.yaml', 'agreements.yaml'] as const;

/** Reads and checks the YAML of a case. Throws with every problem named by its file and slug. */
export function readSample(folder: string): Sample {
  const problems = collectProblems();
  const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
  const list = <T extends z.ZodType>(file: string, schema: T): z.infer<T>[] =>
    parseList(problems, file, read(file), schema);

  const caseFile = caseFileSchema.safeParse(read('case.yaml'));
  if (!caseFile.success) reportIssues(problems, 'case.yaml', 'case', caseFile.error);
  const parts = {
    entities: entityFiles.flatMap((file) => list(file, entityItemSchema)),
    links: list('links.yaml', linkItemSchema),
    sources: list('sources.yaml', sourceItemSchema),
    claims: parseClaims(problems, read('claims.yaml')),
    hypotheses: list('attributions.yaml', hypothesesItemSchema),
    annotations: list('annotations.yaml', annotationItemSchema),
    charts: list('charts.yaml', chartItemSchema),
  };
  problems.throwIfAny();
  const sample: Sample = { case: caseFileSchema.parse(caseFile.data), ...parts };
  checkReferences(sample, problems);
  problems.throwIfAny();
  return sample;
}

function parseList<T extends z.ZodType>(
  problems: SampleProblems,
  file: string,
  data: unknown,
  schema: T,
): z.infer<T>[] {
  if (!Array.isArray(data)) {
    problems.add(file, 'file', 'is not a list');
    return [];
  }
  return data.flatMap((item: unknown, index) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) return [parsed.data];
    reportIssues(problems, file, slugOf(item) ?? `item ${index + 1}`, parsed.error);
    return [];
  });
}

/** Claims stand below the slug of their passage and are called after it and what they are about. */
function parseClaims(problems: SampleProblems, data: unknown): ClaimItem[] {
  if (typeof data !== 'object' || data === null) {
    problems.add('claims.yaml', 'file', 'is not a map of passages');
    return [];
  }
  return Object.entries(data).flatMap(([passage, items]) => {
    const parsed = claimsOfPassageSchema.safeParse(items);
    if (!parsed.success) {
      reportIssues(problems, 'claims.yaml', passage, parsed.error);
      return [];
    }
    return parsed.data.map((claim) => {
      const about =
        'link' in claim
          ? claim.link
          : 'attribution' in claim
            ? claim.attribution
            : `${claim.entity}-${claim.field}`;
      return { ...claim, passage, slug: claim.slug ?? `${passage}-${about}` };
    });
  });
}

function reportIssues(
  problems: SampleProblems,
  file: string,
  slug: string,
  error: z.ZodError,
): void {
  for (const issue of error.issues) {
    problems.add(file, slug, [issue.path.join('.'), issue.message].filter(Boolean).join(' '));
  }
}

function slugOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { slug, incident } = item as { readonly slug?: unknown; readonly incident?: unknown };
  if (typeof slug === 'string') return slug;
  return typeof incident === 'string' ? incident : undefined;
}
