import { z } from 'zod';
import { caseSchema } from '../language/caseFile';
import { kindSchema, linkTypeSchema } from '../language/kind';
import { instantSchema } from '../language/scalars';
import { uidSchema } from '../uid';

export const words = [
  'entities',
  'links',
  'sources',
  'passages',
  'claims',
  'attributions',
  'assessments',
  'judgements',
  'annotations',
  'charts',
] as const;

export type Word = (typeof words)[number];

const countSchema = z.int().min(0);

/** What can be undone or redone next, in words. */
const pendingSchema = z.strictObject({ step: uidSchema, label: z.string() }).nullable();

export const countsSchema = z.record(z.enum(words), countSchema);

export type Counts = z.infer<typeof countsSchema>;

/** A day in UTC on which something was recorded that changes what is believed. */
export const recordedDaySchema = z.strictObject({
  day: z.iso.date(),
  judgements: countSchema,
  claims: countSchema,
});

export type RecordedDay = z.infer<typeof recordedDaySchema>;

/** The state of the open case that the frame of the window shows. */
export const caseStateSchema = z.strictObject({
  case: caseSchema,
  /** The file's name without its folder. */
  fileName: z.string(),
  readOnly: z.boolean(),
  /** Rises with every step, undo and redo. */
  revision: countSchema,
  savedAt: instantSchema.nullable(),
  undo: pendingSchema,
  redo: pendingSchema,
  counts: countsSchema,
});

export type CaseState = z.infer<typeof caseStateSchema>;

/** Kinds and link types with how many there are of each. */
export const languageViewSchema = z.strictObject({
  kinds: z.array(kindSchema.extend({ count: countSchema })),
  linkTypes: z.array(linkTypeSchema.extend({ count: countSchema })),
});

export type LanguageView = z.infer<typeof languageViewSchema>;

/** One line of the case's contents. */
export const entityItemSchema = z.strictObject({
  uid: uidSchema,
  kind: z.string(),
  name: z.string(),
  /** The abbreviation, or else the first name in another script. */
  otherName: z.string().nullable(),
  retracted: z.boolean(),
  /** The name of the merged entity that is meant, which is shown as this one. */
  recordedAs: z.string().optional(),
});

export type EntityItem = z.infer<typeof entityItemSchema>;

const sourceItemSchema = z.strictObject({
  uid: uidSchema,
  title: z.string(),
  reliability: z.string().nullable(),
  /** The source that it repeats. */
  derivesFrom: uidSchema.nullable(),
  passages: countSchema,
  claims: countSchema,
  retracted: z.boolean(),
});

const chartItemSchema = z.strictObject({
  uid: uidSchema,
  title: z.string(),
  entities: countSchema,
});

const queryItemSchema = z.strictObject({ uid: uidSchema, name: z.string(), text: z.string() });

export const contentsViewSchema = z.strictObject({
  sources: z.array(sourceItemSchema),
  charts: z.array(chartItemSchema),
  /** Saved queries, by their names. */
  queries: z.array(queryItemSchema),
});

export type ContentsView = z.infer<typeof contentsViewSchema>;

export const searchHitSchema = z.strictObject({
  /** What to select: an entity, link, attribution or source. */
  target: z.strictObject({
    word: z.enum(['entity', 'link', 'attribution', 'source', 'chart']),
    uid: uidSchema,
  }),
  /** Where the words were found. */
  in: z.enum([
    'name',
    'description',
    'source',
    'passage',
    'claim',
    'annotation',
    'attribution',
    'link',
    'chart',
  ]),
  title: z.string(),
  kind: z.string().nullable(),
  /** Text around the hit; `hits` are [start, end) pairs in it. */
  snippet: z.string(),
  hits: z.array(z.tuple([countSchema, countSchema])),
});

export type SearchHit = z.infer<typeof searchHitSchema>;

/** One line of the history panel, newest first. */
export const historyEntrySchema = z.strictObject({
  step: uidSchema,
  label: z.string(),
  author: z.string(),
  at: instantSchema,
  /** `abandoned`: it was undone, and another step was made in its place. */
  state: z.enum(['done', 'undone', 'abandoned']),
  changes: countSchema,
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;
