import { z } from 'zod';
import { asOfShape } from '../asOf';
import { uidSchema } from '../uid';

/** More would not be chosen by hand, nor by the filter of a chart that can be drawn. */
const MOST_CHOSEN = 100_000;

/** What a picture is to show. */
export const pictureWishSchema = z.strictObject({
  /** The first chart of the case where it is null, or was not there then. */
  chart: uidSchema.nullable(),
  /** Only these of what is on the chart, and the lines between them. */
  only: z.array(uidSchema).max(MOST_CHOSEN).optional(),
  /** The part of the chart that is in sight in a window, as it is there; all of it where left out. */
  sight: z
    .strictObject({
      zoom: z.number().min(0.001).max(100),
      pan: z.strictObject({ x: z.number(), y: z.number() }),
      /** In CSS pixels. */
      width: z.int().min(1).max(20_000),
      height: z.int().min(1).max(20_000),
    })
    .optional(),
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
