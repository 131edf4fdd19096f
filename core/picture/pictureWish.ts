import { z } from 'zod';
import { asOfShape } from '../asOf';
import { uidSchema } from '../uid';

/** More would not be chosen by hand, nor by the filter of a chart that can be drawn. */
const MOST_CHOSEN = 100_000;

/** In CSS pixels, of the part of a window in which it was seen. */
const seenShape = { width: z.int().min(1).max(20_000), height: z.int().min(1).max(20_000) };

const comparedSchema = z.union([
  z.strictObject({ chart: uidSchema }),
  z.strictObject({ asOf: asOfShape.asOf.unwrap().nullable() }),
]);

/** What a chart is compared with: another one, or the same one on another day, where null is today. */
export type ComparedWith = z.infer<typeof comparedSchema>;

const graphSchema = z.strictObject({
  of: z.literal('graph'),
  /** Claims and sources as nodes, too. */
  evidence: z.boolean(),
  compared: comparedSchema.optional(),
  sight: z
    .strictObject({
      zoom: z.number().min(0.001).max(100),
      pan: z.strictObject({ x: z.number(), y: z.number() }),
      ...seenShape,
    })
    .optional(),
});

const mapSchema = z.strictObject({
  of: z.literal('map'),
  /** Links and attributions as arcs. */
  arcs: z.boolean(),
  /** Its middle, in units of the world's width, and how many pixels wide the world is. */
  sight: z
    .strictObject({
      x: z.number().min(-1).max(2),
      y: z.number().min(-1).max(2),
      scale: z.number().positive().max(1e9),
      ...seenShape,
    })
    .optional(),
});

const timelineSchema = z.strictObject({
  of: z.literal('timeline'),
  /** From one day to another, counted from 1970-01-01. */
  sight: z.strictObject({ from: z.number(), to: z.number() }).optional(),
});

/** How a chart is drawn, and the part of it that is in sight in a window; all of it without `sight`. */
const viewSchema = z.discriminatedUnion('of', [graphSchema, mapSchema, timelineSchema]);

export const pictureViews = ['graph', 'map', 'timeline'] as const satisfies readonly z.infer<
  typeof viewSchema
>['of'][];

export type PictureViewName = (typeof pictureViews)[number];

/** What a picture is to show. */
export const pictureWishSchema = z.strictObject({
  /** The first chart of the case where it is null, or was not there then. */
  chart: uidSchema.nullable(),
  /** Only these of what is on the chart, and the lines between them. */
  only: z.array(uidSchema).max(MOST_CHOSEN).optional(),
  view: viewSchema,
  ...asOfShape,
});

export type PictureWish = z.infer<typeof pictureWishSchema>;
