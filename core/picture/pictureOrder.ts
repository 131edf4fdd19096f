import { z } from 'zod';
import { pictureFormSchema } from './pictureForm';
import { pictureWishSchema } from './pictureWish';
import { reportOrderSchema } from './reportOrder';

/** What a picture is to show, and how it is made. */
export const pictureOrderSchema = z.strictObject({
  wish: pictureWishSchema,
  form: pictureFormSchema,
});

export type PictureOrder = z.infer<typeof pictureOrderSchema>;

/** What a window that nobody sees can be asked for. */
export const windowOrderSchema = z.union([pictureOrderSchema, reportOrderSchema]);

export type WindowOrder = z.infer<typeof windowOrderSchema>;

const sideSchema = z.number().positive().max(1e6);

/** What became of it: the bytes of a file were sent before this, or pages stand ready to be printed. */
export const pictureOutcomeSchema = z.union([
  z.strictObject({
    /** Of the drawing, in CSS pixels. */
    width: sideSchema,
    height: sideSchema,
    /** Pages that the window has laid out, in inches; null: there is nothing to print. */
    sheets: z
      .strictObject({
        width: sideSchema,
        height: sideSchema,
        /** Null: as many as the text takes, with a margin in which `marking` and a number stand. */
        count: z.number().int().min(1).nullable(),
        marking: pictureFormSchema.shape.marking.optional(),
      })
      .nullable(),
  }),
  z.strictObject({ failure: z.string().min(1).max(2000) }),
]);

export type PictureOutcome = z.infer<typeof pictureOutcomeSchema>;
