import { z } from 'zod';
import { keySchema, lineSchema, proseSchema } from './scalars';

/** How the value of a field is typed. A `choice` names its options; a `date` is EDTF. */
const fieldTypes = ['text', 'number', 'choice', 'date', 'yes-no', 'url'] as const;

export const fieldDefinitionSchema = z
  .strictObject({
    key: keySchema,
    label: lineSchema,
    type: z.enum(fieldTypes),
    options: z.array(lineSchema).max(200).optional(),
    unit: lineSchema.optional(),
    help: lineSchema.optional(),
  })
  .refine((field) => field.type !== 'choice' || (field.options?.length ?? 0) > 0, {
    message: 'a choice needs options',
  });

export type FieldDefinition = z.infer<typeof fieldDefinitionSchema>;

/** The fields of one kind, each key once. */
const fieldDefinitionsSchema = z
  .array(fieldDefinitionSchema)
  .max(100)
  .refine((fields) => new Set(fields.map((field) => field.key)).size === fields.length, {
    message: 'two fields have the same key',
  });

export const fieldValueSchema = z.union([z.string().max(10_000), z.number(), z.boolean()]);

export type FieldValue = z.infer<typeof fieldValueSchema>;

/** A field that is absent was not given. There is no empty or zero value that stands for it. */
export const fieldValuesSchema = z.record(keySchema, fieldValueSchema);

export type FieldValues = z.infer<typeof fieldValuesSchema>;

export const nodeShapes = [
  'ellipse',
  'round-rectangle',
  'diamond',
  'hexagon',
  'triangle',
  'pentagon',
  'octagon',
  'barrel',
] as const;

/** Names of the colours of the palette; each theme has its own value for each. */
export const paletteColours = [
  'blue',
  'green',
  'vermilion',
  'purple',
  'teal',
  'gold',
  'rose',
  'grey',
] as const;

export const iconNames = [
  'person',
  'people',
  'place',
  'incident',
  'document',
  'vehicle',
  'weapon',
  'money',
  'building',
  'network',
  'flag',
  'tag',
] as const;

/** A kind of entity. `base` says which of the three built-in kinds it behaves like, if any. */
export const kindSchema = z.strictObject({
  key: keySchema,
  label: lineSchema,
  plural: lineSchema,
  base: z.enum(['actor', 'place', 'incident']).nullable(),
  shape: z.enum(nodeShapes),
  colour: z.enum(paletteColours),
  icon: z.enum(iconNames),
  description: proseSchema,
  fields: fieldDefinitionsSchema,
});

export type Kind = z.infer<typeof kindSchema>;

/** A type of link. `inverse` reads it from the other end ("backs" / "is backed by"). */
export const linkTypeSchema = z.strictObject({
  key: keySchema,
  label: lineSchema,
  inverse: lineSchema,
  directed: z.boolean(),
  description: proseSchema,
  fields: fieldDefinitionsSchema,
});

export type LinkType = z.infer<typeof linkTypeSchema>;
