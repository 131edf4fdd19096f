import { z } from 'zod';
import { entityItemSchema } from './caseView';

/** An entity of the same kind with a name of the same form. A candidate, and no more than that. */
export const alikeSchema = z.strictObject({
  entity: entityItemSchema,
  /** The two names that are alike: the asked one's, and the candidate's. */
  name: z.string(),
  theirs: z.string(),
});

export type Alike = z.infer<typeof alikeSchema>;
