import type { MeasureWish } from '../graph/measures/measures';
import type { ChartStyling } from './chartStyling';

/** What has to be measured for a styling, each once. */
export function wishesAsked({ rules, size, colour }: ChartStyling): readonly MeasureWish[] {
  const wishes = new Map<string, MeasureWish>();
  for (const wish of [
    size,
    colour,
    ...rules.map(({ rule }) => (rule && 'measure' in rule.when ? rule.when.measure : null)),
  ]) {
    if (wish) wishes.set(JSON.stringify([wish.measure, wish.scope, wish.attributions]), wish);
  }
  return [...wishes.values()];
}

/** Which fields have to be known for a styling. */
export function fieldsAsked({ rules }: ChartStyling): readonly string[] {
  const keys = rules.flatMap(({ rule }) => (rule && 'field' in rule.when ? [rule.when.field] : []));
  return [...new Set(keys)].sort();
}
