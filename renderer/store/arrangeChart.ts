import { execute } from './execute';
import { graph } from './graph';
import { tell, tellProgress } from './notices';
import { sliceOnScreen } from './sliceOnScreen';

let running: AbortController | null = null;

/** Arranges all that is not pinned, as one step. Asked again, it begins anew. */
export async function arrangeChart(): Promise<void> {
  const slice = sliceOnScreen();
  const canvas = graph.current;
  if (!slice || !canvas) return;
  running?.abort();
  const cancelling = new AbortController();
  running = cancelling;
  const done = tellProgress('Arranging the chart …', () => cancelling.abort());
  const moves = await canvas.runLayout(cancelling.signal).finally(done);
  if (cancelling.signal.aborted) return;
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
