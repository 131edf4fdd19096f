import { z } from 'zod';
import { uidSchema } from '../uid';
import { lineSchema, proseSchema, recordedShape } from './scalars';

/** Chart units: CSS pixels at zoom 1. */
const coordinateSchema = z.number().min(-1e7).max(1e7);

/** What stands on a chart: an entity, or an attribution to nobody we can name. */
export const placedSchema = z.union([
  z.strictObject({ entity: uidSchema }),
  z.strictObject({ attribution: uidSchema }),
]);

export type Placed = z.infer<typeof placedSchema>;

export const placeOnChartSchema = z.strictObject({
  of: placedSchema,
  x: coordinateSchema,
  y: coordinateSchema,
  pinned: z.boolean(),
});

export type PlaceOnChart = z.infer<typeof placeOnChartSchema>;

const settingsSchema = z.record(z.string().max(60), z.json());

export const chartShape = {
  uid: uidSchema,
  title: lineSchema,
  description: proseSchema,
  filter: settingsSchema,
  styling: settingsSchema,
} as const;

/** A saved picture of part of the graph. */
export const chartSchema = z.strictObject({
  ...chartShape,
  places: z.array(placeOnChartSchema),
  ...recordedShape,
});

export type Chart = z.infer<typeof chartSchema>;
