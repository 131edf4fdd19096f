import { z } from 'zod';
import { lineSchema } from '../language/scalars';
import { paperKeys } from './paper';

export const pictureFormats = ['svg', 'pdf', 'png'] as const;

export type PictureFormat = (typeof pictureFormats)[number];

/** What stands around a picture, in the order in which a dialog lists it. */
export const footingParts = [
  'title',
  'subtitle',
  'legend',
  'asOf',
  'filters',
  'hidden',
  'sources',
  'attributions',
  'author',
  'date',
  'case',
  'verification',
] as const;

export type FootingPart = (typeof footingParts)[number];

/** A line that may be empty: nothing is written then. */
const maybeLine = (most: number) =>
  z
    .string()
    .max(most)
    // Controls and bidirectional overrides could hide or reorder what a reader sees.
    .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e]*$/u, 'contains control characters');

/** How a picture is made: everything but what it shows. */
export const pictureFormSchema = z.strictObject({
  format: z.enum(pictureFormats),
  /** Null: as large as the chart is life-size. */
  sheet: z
    .strictObject({
      paper: z.enum(paperKeys),
      landscape: z.boolean(),
      /** Fitted onto one sheet, or life-size over as many as it takes; the latter only as PDF. */
      tiled: z.boolean(),
    })
    .nullable(),
  /** Of a PNG: pixels to an inch of the sheet, or of a screen with 96 where there is none. */
  dpi: z.number().int().min(48).max(600),
  /** Dark only where it is wanted: most pictures end on paper. */
  theme: z.enum(['light', 'dark']),
  transparent: z.boolean(),
  parts: z.strictObject(
    Object.fromEntries(footingParts.map((part) => [part, z.boolean()])) as Record<
      FootingPart,
      z.ZodBoolean
    >,
  ),
  /** Below the title. */
  subtitle: maybeLine(300),
  /** How it is to be handled, at the top and at the bottom: a classification, for example. */
  marking: maybeLine(120),
});

export type PictureForm = z.infer<typeof pictureFormSchema>;

/** How pictures were made, to be made so again. */
export const keptFormsSchema = z.strictObject({
  /** As the last one; null before there was one. */
  last: pictureFormSchema.nullable(),
  presets: z
    .array(z.strictObject({ name: lineSchema, form: pictureFormSchema }))
    .max(50, 'are more than 50 presets'),
});

export type KeptForms = z.infer<typeof keptFormsSchema>;

/** Pixels to an inch that CSS counts with. */
export const CSS_DPI = 96;

export const defaultForm: PictureForm = {
  format: 'png',
  sheet: null,
  dpi: 2 * CSS_DPI,
  theme: 'light',
  transparent: false,
  parts: Object.fromEntries(footingParts.map((part) => [part, true])) as PictureForm['parts'],
  subtitle: '',
  marking: '',
};

/** The same without anything around it. */
export function withoutFooting(form: PictureForm): PictureForm {
  const none = Object.fromEntries(footingParts.map((part) => [part, false]));
  return { ...form, marking: '', subtitle: '', parts: none as PictureForm['parts'] };
}
