import { z } from 'zod';
import { annotationShape } from '../language/annotation';
import { chartShape, placedSchema, placeOnChartSchema } from '../language/chart';
import { proseSchema } from '../language/scalars';
import { uidSchema } from '../uid';
import { onRowSchema } from './retractCommands';

const { uid, ...chartRest } = chartShape;

/** A chart holds at most this many places; one command moves at most all of them. */
const MOST_PLACES = 200_000;

export const chartCommands = {
  'chart.create': z.strictObject(chartShape),
  'chart.edit': z.strictObject({ uid }).extend(z.strictObject(chartRest).partial().shape),
  'chart.remove': onRowSchema,
  /** Puts things on the chart, or moves those that stand on it. */
  'chart.place': z.strictObject({
    chart: uidSchema,
    places: z.array(placeOnChartSchema).min(1).max(MOST_PLACES),
  }),
  /** Takes things off the chart, never out of the case. */
  'chart.take': z.strictObject({
    chart: uidSchema,
    of: z.array(placedSchema).min(1).max(MOST_PLACES),
  }),

  'annotation.create': z.strictObject(annotationShape),
  'annotation.edit': z.strictObject({
    uid: uidSchema,
    text: proseSchema.min(1, 'must not be empty').optional(),
    callout: z.boolean().optional(),
    /** A new spot, for a note that lies on a chart. */
    spot: z.strictObject({ x: z.number(), y: z.number() }).optional(),
  }),
  'annotation.remove': onRowSchema,
} as const;
