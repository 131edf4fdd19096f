import { z } from 'zod';
import { asOfShape } from './asOf';
import { uidSchema } from './uid';

/** What a picture is to show. */
export const pictureWishSchema = z.strictObject({
  /** The first chart of the case where it is null, or was not there then. */
  chart: uidSchema.nullable(),
  /** Claims and sources as nodes, too. */
  evidence: z.boolean(),
  ...asOfShape,
  /** What it is compared with: another chart, or the same one on another day, where null is today. */
  compared: z
    .union([
      z.strictObject({ chart: uidSchema }),
      z.strictObject({ asOf: asOfShape.asOf.unwrap().nullable() }),
    ])
    .optional(),
});

export type PictureWish = z.infer<typeof pictureWishSchema>;
