import { changeStyling, type ChartStyling } from '../../core/styling/chartStyling';
import type { MeasureWish } from '../../core/graph/measures/measures';
import { wishToText } from '../../core/wording/measureWords';
import { execute } from './execute';
import { sliceOnScreen } from './sliceOnScreen';

/** Stores how the chart on screen is styled, as one step. */
export async function setStyling(change: Partial<ChartStyling>, label: string): Promise<boolean> {
  const slice = sliceOnScreen();
  if (!slice) return false;
  const { uid, styling } = slice.chart;
  const args = { uid, styling: changeStyling(styling, change) };
  const result = await execute({ commands: [{ name: 'chart.edit', args }], label });
  return result.ok;
}

/** Shows a measure as size or as colour, or takes that away. */
export function showMeasureAs(as: 'size' | 'colour', wish: MeasureWish | null): void {
  const label = wish ? `Show ${wishToText(wish)} as ${as}` : `Show no measure as ${as}`;
  void setStyling({ [as]: wish }, label);
}
