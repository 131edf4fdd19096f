import { z } from 'zod';
import { uidSchema } from '../uid';
import { proseSchema, recordedShape } from './scalars';

/** What a note is about: exactly one thing, or a spot on a chart. */
const annotationAboutSchema = z.union([
  z.strictObject({ entity: uidSchema }),
  z.strictObject({ link: uidSchema }),
  z.strictObject({ attribution: uidSchema }),
  z.strictObject({ claim: uidSchema }),
  z.strictObject({ source: uidSchema }),
  z.strictObject({ chart: uidSchema, x: z.number(), y: z.number() }),
]);

export type AnnotationAbout = z.infer<typeof annotationAboutSchema>;

export const annotationShape = {
  uid: uidSchema,
  about: annotationAboutSchema,
  /** Markdown. */
  text: proseSchema.min(1, 'must not be empty'),
  /** Shown as a callout on the graph. */
  callout: z.boolean(),
} as const;

/** A note by the analyst. */
export const annotationSchema = z.strictObject({ ...annotationShape, ...recordedShape });

export type Annotation = z.infer<typeof annotationSchema>;
