import { z } from 'zod';
import { uidSchema } from '../uid';
import { entityItemSchema } from './caseView';

/** Where the text of a source may speak of entities that the case knows: suggestions, not facts. */
export const sourceMentionsSchema = z.strictObject({
  /** In the order of the text, none inside another; at most 2,000, with the number of all. */
  mentions: z.array(
    z.strictObject({
      /** UTF-16 code units of the text, end not included. */
      start: z.int().min(0),
      end: z.int().min(1),
      /** Whoever is called so. */
      entities: z.array(uidSchema).min(1),
      /** Spelled otherwise than any name of theirs. */
      isNear: z.boolean(),
    }),
  ),
  total: z.int().min(0),
  entities: z.array(entityItemSchema),
});

export type SourceMentions = z.infer<typeof sourceMentionsSchema>;
