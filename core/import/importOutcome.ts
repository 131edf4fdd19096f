import { z } from 'zod';
import { uidSchema } from '../uid';

/** What a record of another tool can become. */
export const importedThings = [
  'source',
  'passage',
  'entity',
  'link',
  'attribution',
  'claim',
] as const;

export type ImportedThing = (typeof importedThings)[number];

const countSchema = z.int().min(0);
const countsSchema = z.record(z.enum(importedThings), countSchema);

export type ImportCounts = z.infer<typeof countsSchema>;

const problemSchema = z.strictObject({
  /** "line 17". */
  at: z.string(),
  /** Null: it is about the whole row. */
  column: z.string().nullable(),
  message: z.string(),
  leavesOut: z.boolean(),
});

/** An entity that may be one that the case has: nothing is joined unless the analyst says so. */
const suggestionSchema = z.strictObject({
  /** By which the origin knows it. */
  key: z.string(),
  at: z.string(),
  name: z.string(),
  kind: z.string(),
  alike: z.array(z.strictObject({ uid: uidSchema, name: z.string(), reason: z.string() })).min(1),
});

export type MatchSuggestion = z.infer<typeof suggestionSchema>;

/** What an import did, or would do. */
const importOutcomeSchema = z.strictObject({
  added: countsSchema,
  /** They came otherwise than last time, and nobody has edited them here since. */
  changed: countsSchema,
  unchanged: countsSchema,
  /** They came otherwise than last time and were edited here, so that they stay as they are. */
  keptOurs: countsSchema,
  /** They came again, and were deleted here in between: they stay deleted. */
  deletedHere: countsSchema,
  /** Entities that are ones that were there, as the analyst has said. */
  matched: countSchema,
  /** Of the same origin, and not in this file any more. */
  missing: countsSchema,
  /** Those of them that were retracted for it. */
  retracted: countSchema,
  problems: z.array(problemSchema),
  /** How many there are: those that are listed are the first. */
  problemCount: countSchema,
  /** How many records could not be brought in. */
  leftOut: countSchema,
  suggestions: z.array(suggestionSchema),
  suggestionCount: countSchema,
});

export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

/** An import that was done. */
export const importedSchema = z.strictObject({
  outcome: importOutcomeSchema,
  /** Entities that it added or changed, the first of them. */
  entities: z.array(uidSchema),
});

export type Imported = z.infer<typeof importedSchema>;
