import { groupsOnChart } from '../../core/chart/groupsOnChart';
import type { ChartSlice } from '../../core/views/sliceView';
import type { GraphHandle, LayoutKind, LayoutWish } from '../canvas/graphCanvasProps';
import { execute } from './execute';
import { shownOnScreen } from './filter';
import { graph } from './graph';
import { tell, tellProgress } from './notices';
import { moveCommands } from './moveCommands';
import { placedUid, placesOnChart } from './placesOnChart';
import { sliceOnScreen } from './sliceOnScreen';
import { spreadMoves } from './spreadMoves';
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
  if (kind === 'rings' || uids.length < FEWEST) return null;
  const only = new Set(uids);
  const slice = shownOnScreen();
  const groups = slice ? groupsOnChart(slice, slice, { kinds: [] }) : [];
  for (const { uid, shown } of groups) if (shown.every((one) => only.has(one))) only.add(uid);
  return only;
}

/** More take minutes in layers, which nobody could read. */
const MOST_IN_LAYERS = 500;

/** Why a chart cannot be arranged so; null where it can. */
function refusalOf(kind: LayoutKind, slice: ChartSlice, only: LayoutWish['only']): string | null {
  const own = slice.attributions.filter(({ spot }) => spot !== null).length;
  const count = only?.size ?? slice.nodes.length + own;
  if (kind === 'layers' && count > MOST_IN_LAYERS) {
    const most = MOST_IN_LAYERS.toLocaleString('en');
    return `Layers are drawn of ${most} at most, and these are ${count.toLocaleString('en')}. Select a part of the chart, or arrange it otherwise.`;
  }
  if (kind === 'rivals' && slice.attributions.length === 0) {
    return 'There are no hypotheses on this chart, so there are no rivals to arrange.';
  }
  return null;
}

/** Places for a chart that is about to change, for one step with that change. Null: it was cancelled. */
export async function arrangeMoves(wish: LayoutWish): Promise<Moves | null> {
  const canvas = graph.current;
  if (!canvas) return null;
  running?.abort();
  const cancelling = new AbortController();
  running = cancelling;
  const moves = await layOut(canvas, wish, cancelling);
  if (moves !== null && !cancelling.signal.aborted) return moves;
  if (running === cancelling) canvas.putBack();
  return null;
}

/**
 * Arranges all that is not pinned, or what is selected of it, as one step. Asked again, it begins
 * anew. What was done just before under the same gesture is one step with it. Whether it was arranged.
 */
export async function arrangeChart(
  kind: LayoutKind = 'forces',
  places: LayoutWish['places'] = new Map(),
  gesture?: string,
): Promise<boolean> {
  const before = sliceOnScreen();
  const canvas = graph.current;
  if (before === undefined || !canvas) return false;
  const only = selectedPart(kind);
  const refusal = refusalOf(kind, before, only);
  if (refusal !== null) {
    tell({ tone: 'info', text: refusal });
    return false;
  }
  running?.abort();
  const cancelling = new AbortController();
  running = cancelling;
  const moves = await layOut(canvas, { kind, only, places }, cancelling);
  const isDone =
    moves !== null && !cancelling.signal.aborted && (await store(before, moves, gesture));
  // Another one that runs by now shows places of its own.
  if (!isDone && running === cancelling) canvas.putBack();
  return isDone;
}

async function store(
  { chart: { uid: chart } }: ChartSlice,
  moves: Moves,
  gesture: string | undefined,
): Promise<boolean> {
  if (moves.length === 0) {
    tell({ tone: 'info', text: 'There is nothing to arrange: add entities, or unpin some.' });
    return false;
  }
  // The layout took its time: some may be gone or pinned by now, or another chart be on screen.
  const slice = sliceOnScreen();
  if (slice?.chart.uid !== chart) return false;
  const now = placesOnChart(slice);
  const free = spreadMoves(slice, moves).filter(
    ({ of }) => 'annotation' in of || now.get(placedUid(of))?.pinned === false,
  );
  const commands = moveCommands(slice, free);
  if (commands.length === 0) return false;
  const { ok } = await execute({
    commands,
    label: 'Arrange the chart',
    ...(gesture !== undefined && { gesture }),
  });
  return ok;
}
