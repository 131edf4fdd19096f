import { z } from 'zod';
import { pictureFormSchema } from './pictureForm';
import { pictureWishSchema } from './pictureWish';

/** What a picture is to show, and how it is made. */
export const pictureOrderSchema = z.strictObject({
  wish: pictureWishSchema,
  form: pictureFormSchema,
});

export type PictureOrder = z.infer<typeof pictureOrderSchema>;

const sideSchema = z.number().positive().max(1e6);

/** What became of it: the bytes of a file were sent before this, or pages stand ready to be printed. */
export const pictureOutcomeSchema = z.union([
  z.strictObject({
    /** Of the drawing, in CSS pixels. */
    width: sideSchema,
    height: sideSchema,
    /** Pages that the window has laid out, in inches; null: there is nothing to print. */
    sheets: z
      .strictObject({ width: sideSchema, height: sideSchema, count: z.number().int().min(1) })
      .nullable(),
  }),
  z.strictObject({ failure: z.string().min(1).max(2000) }),
]);

export type PictureOutcome = z.infer<typeof pictureOutcomeSchema>;
