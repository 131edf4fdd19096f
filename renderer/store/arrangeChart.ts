import { execute } from './execute';
import { graph } from './graph';
import { sliceOnScreen } from './sliceOnScreen';
import { tell } from './notices';

/** Arranges all that is not pinned, as one step. */
export async function arrangeChart(): Promise<void> {
  const slice = sliceOnScreen();
  const canvas = graph.current;
  if (!slice || !canvas) return;
  const moves = await canvas.runLayout();
  if (moves.length === 0) {
    tell({ tone: 'info', text: 'There is nothing to arrange: add entities, or unpin some.' });
    return;
  }
  const places = moves.map(({ of, x, y }) => ({ of, x, y, pinned: false }));
  await execute({
    commands: [{ name: 'chart.place', args: { chart: slice.chart.uid, places } }],
    label: 'Arrange the chart',
  });
}
