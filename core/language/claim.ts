import { z } from 'zod';
import { claimModeSchema, responsibilityCredibilitySchema } from '../vocabularies/responsibility';
import { credibilitySchema } from '../vocabularies/credibility';
import { stanceSchema } from '../vocabularies/stance';
import { uidSchema } from '../uid';
import { fieldValueSchema, type FieldDefinition } from './kind';
import { edtfSchema, keySchema, proseSchema, recordedShape, retractionSchema } from './scalars';

/** Fields that every entity has, beside those of its kind. `existence`: that there is such a thing. */
export const commonFields = ['existence', 'name', 'description', 'date', 'position'] as const;

export const commonFieldLabels: Record<(typeof commonFields)[number], string> = {
  existence: 'that there is such a thing',
  name: 'what it is called',
  description: 'what it is',
  date: 'when',
  position: 'where',
};

/** How a claimed value of such a field is typed. */
export const commonFieldTypes: Record<(typeof commonFields)[number], FieldDefinition['type']> = {
  existence: 'yes-no',
  name: 'text',
  description: 'text',
  date: 'date',
  position: 'text',
};

/** What a claim speaks of: exactly one thing. */
const claimAboutSchema = z.union([
  // The most frequent first: they are tried in turn.
  z.strictObject({ entity: uidSchema, field: keySchema }),
  z.strictObject({ link: uidSchema }),
  z.strictObject({ attribution: uidSchema }),
]);

export type ClaimAbout = z.infer<typeof claimAboutSchema>;

export const claimShape = {
  uid: uidSchema,
  passage: uidSchema,
  about: claimAboutSchema,
  stance: stanceSchema,
  /** The actor who says it through the source; null where the source speaks for itself. */
  claimant: uidSchema.nullable(),
  /** Null was not given, which is not the same as 6, "cannot be judged". */
  credibility: credibilitySchema.nullable(),
  /** The value that is claimed, where the claim is about a field. */
  value: fieldValueSchema.nullable(),
  /** What is said, in our words. */
  text: proseSchema,
  saidOn: edtfSchema.nullable(),
  /** Only where the stance is a claim of responsibility. */
  responsibility: z
    .strictObject({
      credibility: responsibilityCredibilitySchema.nullable(),
      mode: claimModeSchema.nullable(),
    })
    .nullable(),
} as const;

/** A passage says something about a link, an attribution or a field of an entity. */
export const claimSchema = z.strictObject({
  ...claimShape,
  retraction: retractionSchema.nullable(),
  ...recordedShape,
});

export type Claim = z.infer<typeof claimSchema>;
