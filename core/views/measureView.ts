import { z } from 'zod';

const countSchema = z.int().min(0);

/** The whole case as columns, for measures. What was retracted is left out, and a merge is one node. */
export const caseColumnsSchema = z.strictObject({
  /** By node, see `packUids`. */
  uids: z.instanceof(Uint8Array),
  /** By line: its ends, as nodes. */
  from: z.instanceof(Int32Array),
  to: z.instanceof(Int32Array),
  /** By line: 1 where it has an arrow. */
  oneWay: z.instanceof(Uint8Array),
  /** How many lines are links, and how many are hypotheses. */
  links: countSchema,
  attributions: countSchema,
});

export type CaseColumns = z.infer<typeof caseColumnsSchema>;
