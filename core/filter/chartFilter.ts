import { z } from 'zod';
import type { Chart } from '../language/chart';
import { uidSchema } from '../uid';

/** What elements of a chart can be told apart by. The last three look at the claims of a line. */
export const filterFacets = [
  'kind',
  'linkType',
  'likelihood',
  'confidence',
  'status',
  'stance',
  'reliability',
  'credibility',
] as const;

export type FilterFacet = (typeof filterFacets)[number];

/** Stands among the terms of a facet for what nobody gave. */
export const NOT_GIVEN = 'not-given';

const termsSchema = z.array(z.string().min(1).max(60)).min(1).max(1000);

/** Days in UTC; null is open. */
const whenSchema = z.strictObject({
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** Whether incidents without a date stay. */
  undated: z.boolean(),
});

/** A circle around a place; the name is that of the place when it was chosen. */
const nearSchema = z.strictObject({
  name: z.string().min(1).max(500),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  km: z.number().positive().max(20_000),
  /** Whether entities without a position of their own stay. */
  unplaced: z.boolean(),
});

export type FilterNear = z.infer<typeof nearSchema>;

export type FilterWhen = z.infer<typeof whenSchema>;

/**
 * What a chart leaves out. It names what goes and not what stays, so that a kind which is new in
 * the case is seen; `sources`, `only`, `near` and `text` alone name what stays.
 */
const chartFilterSchema = z.strictObject({
  without: z.partialRecord(z.enum(filterFacets), termsSchema).optional(),
  /** Lines of which one of these sources says something. */
  sources: z.array(uidSchema).min(1).max(10_000).optional(),
  when: whenSchema.optional(),
  near: nearSchema.optional(),
  /** Entities of which each word begins a word of a name, of the line below it, or of the kind. */
  text: z.string().trim().min(1).max(200).optional(),
  /** Of the lines: those that no claim supports, or those that some deny and others do not. */
  only: z.enum(['unsourced', 'contested']).optional(),
  /** What was retracted. */
  withoutRetracted: z.literal(true).optional(),
  /** Entities that are hidden one by one. */
  hidden: z.array(uidSchema).min(1).max(200_000).optional(),
  /** What the filter leaves out is drawn faintly and not hidden. */
  fade: z.literal(true).optional(),
});

export type ChartFilter = z.infer<typeof chartFilterSchema>;

/**
 * The filter that is stored with a chart, part by part: what a later version has stored, or what
 * cannot be read, is left alone and named in `unread`.
 */
export function readChartFilter({ filter }: Pick<Chart, 'filter'>): {
  readonly filter: ChartFilter;
  readonly unread: readonly string[];
} {
  const read: Record<string, unknown> = {};
  const unread: string[] = [];
  for (const [key, value] of Object.entries(filter)) {
    const parsed = chartFilterSchema.safeParse({ [key]: value });
    if (parsed.success) Object.assign(read, parsed.data);
    else unread.push(key);
  }
  return { filter: read, unread };
}

/** Whether anything is left out by it. */
export function isFiltering(filter: ChartFilter): boolean {
  return Object.keys(filter).some((key) => key !== 'fade');
}
