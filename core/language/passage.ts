import { z } from 'zod';
import { uidSchema } from '../uid';
import { lineSchema, proseSchema, recordedShape } from './scalars';

export const passageShape = {
  uid: uidSchema,
  source: uidSchema,
  /** How a reader finds it: "¶3", "headline", "p. 12". */
  locator: lineSchema,
  /** Counted from 1 over the paragraphs of the source. */
  paragraph: z.int().min(1).nullable(),
  /** A span of the source's text in UTF-16 code units, end not included; both or none. */
  span: z
    .strictObject({ start: z.int().min(0), end: z.int().min(1) })
    .refine((span) => span.start < span.end, { message: 'ends before it starts' })
    .nullable(),
  /** What it says, in our words or as a short quotation. */
  text: proseSchema,
} as const;

/** A place inside a source. */
export const passageSchema = z.strictObject({ ...passageShape, ...recordedShape });

export type Passage = z.infer<typeof passageSchema>;
