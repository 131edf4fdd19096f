import { z } from 'zod';
import { kindSchema, linkTypeSchema } from '../language/kind';
import { keySchema, lineSchema, proseSchema } from '../language/scalars';

export const caseCommands = {
  'case.describe': z.strictObject({
    title: lineSchema.optional(),
    description: proseSchema.optional(),
  }),
  /** Adds a kind, or replaces the definition of the one with this key. */
  'kind.define': kindSchema,
  /** Refused while an entity is of this kind. */
  'kind.remove': z.strictObject({ key: keySchema }),
  'linkType.define': linkTypeSchema,
  /** Refused while a link is of this type. */
  'linkType.remove': z.strictObject({ key: keySchema }),
} as const;
