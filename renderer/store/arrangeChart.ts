import type { GraphHandle, LayoutKind, LayoutWish } from '../canvas/graphCanvasProps';
import { execute } from './execute';
import { graph } from './graph';
import { tell, tellProgress } from './notices';
import { moveCommands } from './moveCommands';
import { placedUid, placesOnChart } from './placesOnChart';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

type Moves = Awaited<ReturnType<GraphHandle['runLayout']>>;

let running: AbortController | null = null;

/** Null: it failed, and that was told. */
async function layOut(
  canvas: GraphHandle,
  wish: LayoutWish,
  cancelling: AbortController,
): Promise<Moves | null> {
  const done = tellProgress('Arranging the chart …', () => cancelling.abort());
  try {
    return await canvas.runLayout(wish, cancelling.signal);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell({ tone: 'error', text: `The chart could not be arranged, and is as it was: ${why}` });
    return null;
  } finally {
    done();
  }
}

/** Fewer have no form. */
const FEWEST = 3;

/** The entities and hypotheses that are selected, where they are enough to be arranged alone. */
function selectedPart(kind: LayoutKind): LayoutWish['only'] {
  const uids = useWorkbench.getState().selection.map(({ uid }) => uid);
  // Rings are drawn around what is selected.
  return kind === 'rings' || uids.length < FEWEST ? null : new Set(uids);
}

/**
 * Arranges all that is not pinned, or what is selected of it, as one step. Asked again, it begins
 * anew.
 */
export async function arrangeChart(kind: LayoutKind = 'forces'): Promise<void> {
  const chart = sliceOnScreen()?.chart.uid;
  const canvas = graph.current;
  if (chart === undefined || !canvas) return;
  running?.abort();
  const cancelling = new AbortController();
  running = cancelling;
  const moves = await layOut(canvas, { kind, only: selectedPart(kind) }, cancelling);
  if (moves === null || cancelling.signal.aborted) return;
  if (moves.length === 0) {
    tell({ tone: 'info', text: 'There is nothing to arrange: add entities, or unpin some.' });
    return;
  }
  // The layout took its time: some may be gone or pinned by now, or another chart be on screen.
  const slice = sliceOnScreen();
  if (slice?.chart.uid !== chart) return;
  const now = placesOnChart(slice);
  const free = moves.filter(
    ({ of }) => 'annotation' in of || now.get(placedUid(of))?.pinned === false,
  );
  const commands = moveCommands(slice, free);
  if (commands.length > 0) await execute({ commands, label: 'Arrange the chart' });
}
