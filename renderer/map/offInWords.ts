import type { ChartOnMap } from './mapContent';

/** What of a chart is not drawn on its map. Empty: all is. */
export function offInWords({ without, undrawn }: Pick<ChartOnMap, 'without' | 'undrawn'>): string {
  const [entities, hypotheses] = [without.length, undrawn.length];
  return [
    entities > 0 && `${entities.toLocaleString('en')} without a position`,
    hypotheses > 0 &&
      `${hypotheses.toLocaleString('en')} ${hypotheses === 1 ? 'hypothesis' : 'hypotheses'} without an arc`,
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
