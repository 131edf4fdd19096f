import { z } from 'zod';
import { placePrecisionSchema } from '../vocabularies/placePrecision';
import { uidSchema } from '../uid';
import { fieldValuesSchema } from './kind';
import {
  edtfSchema,
  keySchema,
  languageSchema,
  lineSchema,
  proseSchema,
  recordedShape,
  retractionSchema,
  scriptSchema,
} from './scalars';

export const nameRoles = [
  'preferred',
  'alias',
  'abbreviation',
  'translation',
  'transliteration',
  'former',
] as const;

/** One name of an entity. The first preferred one is what the window shows. */
const nameSchema = z.strictObject({
  uid: uidSchema,
  text: lineSchema,
  language: languageSchema.nullable(),
  script: scriptSchema.nullable(),
  role: z.enum(nameRoles),
});

export type Name = z.infer<typeof nameSchema>;

/** In the order they are shown; exactly one is the preferred one. */
export const namesSchema = z
  .array(nameSchema)
  .min(1, 'an entity needs a name')
  .max(200)
  .refine((names) => names.filter((name) => name.role === 'preferred').length === 1, {
    message: 'exactly one name is the preferred one',
  });

/** WGS 84 degrees. A null precision was not given; it is not the exact place. */
export const positionSchema = z.strictObject({
  latitude: z.number().min(-90, 'is below −90°').max(90, 'is above 90°'),
  longitude: z.number().min(-180, 'is below −180°').max(180, 'is above 180°'),
  precision: placePrecisionSchema.nullable(),
});

export type Position = z.infer<typeof positionSchema>;

export const entityShape = {
  uid: uidSchema,
  kind: keySchema,
  names: namesSchema,
  description: proseSchema,
  fields: fieldValuesSchema,
  date: edtfSchema.nullable(),
  position: positionSchema.nullable(),
} as const;

export const entitySchema = z.strictObject({
  ...entityShape,
  retraction: retractionSchema.nullable(),
  ...recordedShape,
});

export type Entity = z.infer<typeof entitySchema>;
