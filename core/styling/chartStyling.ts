import { z } from 'zod';
import { measureWishSchema, type MeasureWish } from '../graph/measures/measures';
import type { Chart } from '../language/chart';
import { iconNames, paletteColours } from '../language/kind';
import { keySchema } from '../language/scalars';

export const ruleSizes = ['smaller', 'larger', 'largest'] as const;

/** What a rule is about: entities of a kind, links of a type, a field's value, or a measure. */
const conditionSchema = z.union([
  z.strictObject({ kind: keySchema }),
  z.strictObject({ linkType: keySchema }),
  /** Without `equals`: any value that was given. */
  z.strictObject({ field: keySchema, equals: z.string().max(200).optional() }),
  z.strictObject({ measure: measureWishSchema, least: z.number() }),
]);

export type StyleCondition = z.infer<typeof conditionSchema>;

const styleRuleSchema = z.strictObject({
  when: conditionSchema,
  colour: z.enum(paletteColours).optional(),
  size: z.enum(ruleSizes).optional(),
  icon: z.enum(iconNames).optional(),
});

export type StyleRule = z.infer<typeof styleRuleSchema>;

type Stored = Chart['styling'];
type Json = Stored[string];

/** A rule in its place; null is one of a later version, which is kept as it was stored. */
export interface StoredRule {
  readonly rule: StyleRule | null;
  readonly stored: Json;
}

export interface ChartStyling {
  /** The first that fits an element holds. */
  readonly rules: readonly StoredRule[];
  /** Entities are drawn larger the more they have of this. */
  readonly size: MeasureWish | null;
  /** Entities are coloured by this where no rule gives them a colour. */
  readonly colour: MeasureWish | null;
}

function readWish(stored: Json | undefined): MeasureWish | null {
  const parsed = measureWishSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** The styling that is stored with a chart, part by part. */
export function readChartStyling({ styling }: Pick<Chart, 'styling'>): ChartStyling {
  const { rules, size, colour } = styling;
  return {
    rules: (Array.isArray(rules) ? rules : []).map((stored) => {
      const parsed = styleRuleSchema.safeParse(stored);
      return { rule: parsed.success ? parsed.data : null, stored };
    }),
    size: readWish(size),
    colour: readWish(colour),
  };
}

/** As it is stored after a change. All that is not changed stays, what cannot be read included. */
export function changeStyling(
  before: Stored,
  change: {
    readonly rules?: readonly StoredRule[];
    readonly size?: MeasureWish | null;
    readonly colour?: MeasureWish | null;
  },
): Stored {
  const after = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(change)) {
    const stored = Array.isArray(value)
      ? (value as readonly StoredRule[]).map((one) => one.stored)
      : (value as Json);
    if (stored === null || (Array.isArray(stored) && stored.length === 0)) after.delete(key);
    else after.set(key, stored);
  }
  return Object.fromEntries(after);
}

/** A rule as it is kept. */
export function toStoredRule(rule: StyleRule): StoredRule {
  return { rule, stored: JSON.parse(JSON.stringify(rule)) as Json };
}
