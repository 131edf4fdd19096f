import { z } from 'zod';

/**
 * Asks what was believed at the end of a day, YYYY-MM-DD in UTC, or at a moment, as recorded
 * moments are written: 2026-11-03T14:02:11.345Z. What was recorded later is left out, and what was
 * retracted later is not retracted yet. What a row says is today's wording. Left out, the present
 * is asked for.
 */
export const asOfShape = {
  asOf: z.union([z.iso.date(), z.iso.datetime({ precision: 3 })]).optional(),
} as const;

const asOfSchema = z.strictObject(asOfShape);

export type AsOf = z.infer<typeof asOfSchema>;

/** The arguments of a dated request that takes nothing else. */
export const datedNothing = z.union([z.null(), asOfSchema]);

/** Whether a request with these arguments can be asked as of a day. */
export function isDated(args: z.ZodType): boolean {
  return args === datedNothing || (args instanceof z.ZodObject && 'asOf' in args.shape);
}

/** The last moment that is still believed, in UTC with milliseconds. */
export function lastMomentOf(asOf: string): string {
  return asOf.length === 'YYYY-MM-DD'.length ? `${asOf}T23:59:59.999Z` : asOf;
}

/** The last moment at which this was not recorded yet. */
export function justBefore(recordedAt: string): string {
  return new Date(Date.parse(recordedAt) - 1).toISOString();
}
