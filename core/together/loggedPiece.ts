import { z } from 'zod';
import { instantSchema, lineSchema } from '../language/scalars';
import { uidSchema } from '../uid';

/** `entities 018f…`: a thing by its list, and its uid or key. */
const thingNameSchema = z.string().max(120);

/** A piece of what one step of a case's history did, as far as another case has to know it. */
export const loggedPieceSchema = z.strictObject({
  step: uidSchema,
  state: z.enum(['done', 'undone', 'abandoned']),
  at: instantSchema,
  author: lineSchema,
  /** The case that it took over from, and the last step of that one by then. */
  from: z.strictObject({ case: uidSchema, upTo: uidSchema.nullable() }).nullable(),
  /** What was added or changed. */
  touched: z.array(thingNameSchema),
  removed: z.array(thingNameSchema),
});

export type LoggedPiece = z.infer<typeof loggedPieceSchema>;
