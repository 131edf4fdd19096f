import { z } from 'zod';

/**
 * Asks what was believed at the end of a day, YYYY-MM-DD in UTC. What was recorded later is left
 * out, and what was retracted later is not retracted yet. What a row says is today's wording.
 * Left out, the present is asked for.
 */
export const asOfShape = { asOf: z.iso.date().optional() } as const;

const asOfSchema = z.strictObject(asOfShape);

export type AsOf = z.infer<typeof asOfSchema>;

/** The arguments of a dated request that takes nothing else. */
export const datedNothing = z.union([z.null(), asOfSchema]);

/** Whether a request with these arguments can be asked as of a day. */
export function isDated(args: z.ZodType): boolean {
  return args === datedNothing || (args instanceof z.ZodObject && 'asOf' in args.shape);
}
