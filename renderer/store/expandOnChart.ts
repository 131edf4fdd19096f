import { collapse, expand, readExpansions, withExpansions } from '../../core/chart/expansions';
import type { Uid } from '../../core/uid';
import type { AroundView } from '../../core/views/graphView';
import type { ChartSlice } from '../../core/views/sliceView';
import { request } from '../client';
import { refuseInPast } from './belief';
import { useDialogs } from './dialogs';
import { execute, undo } from './execute';
import { freeSpots } from './freeSpots';
import { tell } from './notices';
import { placesOnChart } from './placesOnChart';
import { sliceOnScreen } from './sliceOnScreen';
import { nameOn } from './sliceTitles';
import { useWorkbench } from './workbench';

/** So many come without being asked for by kind. */
const FEW = 12;

/** More at once would bury the chart. */
export const MOST_AT_ONCE = 200;

/** The entities of the chart among what is selected. */
function selectedEntities(slice: ChartSlice): readonly Uid[] {
  const nodes = new Set(slice.nodes.map(({ uid }) => uid));
  const { selection } = useWorkbench.getState();
  return selection.flatMap(({ word, uid }) => (word === 'entity' && nodes.has(uid) ? [uid] : []));
}

function inWords(slice: ChartSlice, of: readonly Uid[]): string {
  const [only, second] = of;
  return only === undefined || second !== undefined
    ? `${String(of.length)} entities`
    : `“${nameOn(slice, only) ?? 'an entity'}”`;
}

function countInWords(count: number): string {
  return count === 1 ? '1 entity' : `${count.toLocaleString('en')} entities`;
}

/** Puts these beside what they were reached from, in free room, as one step. */
export async function bringOnChart(
  of: readonly Uid[],
  { entities, onChart, chosen }: Pick<AroundView, 'entities' | 'onChart' | 'chosen'>,
): Promise<boolean> {
  const slice = sliceOnScreen();
  if (!slice) return false;
  const places = placesOnChart(slice);
  const standing = [...places.values()];
  const fresh = entities.filter(({ entity }) => !places.has(entity.uid));
  if (fresh.length === 0) return true;
  const origins = fresh.map(({ from }) => {
    const { x, y } = places.get(from) ?? standing[0] ?? { x: 0, y: 0 };
    return { x, y };
  });
  const spots = freeSpots(origins, standing);
  const { uid: chart, styling } = slice.chart;
  const expansions = expand(
    readExpansions(slice.chart),
    new Set(slice.nodes.map(({ uid }) => uid)),
    { of, fresh: fresh.map(({ entity }) => entity.uid), there: onChart },
  );
  const result = await execute({
    commands: [
      {
        name: 'chart.place',
        args: {
          chart,
          places: fresh.map(({ entity }, index) => ({
            of: { entity: entity.uid },
            ...(spots[index] ?? { x: 0, y: 0 }),
            pinned: false,
          })),
        },
      },
      { name: 'chart.edit', args: { uid: chart, styling: withExpansions(styling, expansions) } },
    ],
    label: `Expand ${inWords(slice, of)}`.slice(0, 200),
  });
  if (!result.ok) return false;
  const left = chosen - fresh.length;
  tell({
    tone: 'info',
    text:
      left > 0
        ? `Added the nearest ${countInWords(fresh.length)} of ${chosen.toLocaleString('en')}. Expand again for more.`
        : `Added ${countInWords(fresh.length)} beside ${inWords(slice, of)}. Shift+X takes them back.`,
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
  return true;
}

/** Brings what the selected entities are linked to, or asks which of it where it is much. */
export async function expandSelection(ask: 'if many' | 'always' = 'if many'): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice || refuseInPast() !== null) return;
  const of = selectedEntities(slice).slice(0, 200);
  if (of.length === 0) {
    tell({ tone: 'info', text: 'Select an entity on the chart, then expand it.' });
    return;
  }
  if (ask === 'always') {
    useDialogs.getState().show({ name: 'expand', of });
    return;
  }
  const args = { of: [...of], chart: slice.chart.uid, steps: 1, only: null, limit: FEW };
  const found = await request('graph.around', args);
  if (!found.ok) {
    tell({ tone: 'error', text: found.error.message });
    return;
  }
  const { total, fresh } = found.value;
  if (fresh > FEW) useDialogs.getState().show({ name: 'expand', of });
  else if (fresh > 0) await bringOnChart(of, found.value);
  else {
    const text =
      total === 0
        ? `Nothing in the case is linked to ${inWords(slice, of)}.`
        : `All that ${inWords(slice, of)} ${of.length === 1 ? 'is' : 'are'} linked to is on the chart (${String(total)}).`;
    tell({ tone: 'info', text });
  }
}

/** Whether one of these was expanded on the chart and can be collapsed. */
export function isExpanded(slice: ChartSlice, of: readonly Uid[]): boolean {
  return readExpansions(slice.chart).some((expansion) =>
    expansion.of.some((uid) => of.includes(uid)),
  );
}

/** Takes back what the latest expansion of what is selected has brought, and nobody else holds. */
export async function collapseSelection(): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice) return;
  const of = selectedEntities(slice);
  const done = collapse(
    readExpansions(slice.chart),
    new Set(slice.nodes.map(({ uid }) => uid)),
    new Set(slice.nodes.filter(({ pinned }) => pinned).map(({ uid }) => uid)),
    of,
  );
  if (!done) {
    const text =
      of.length === 0
        ? 'Select an entity that was expanded, then collapse it.'
        : `${of.length === 1 ? inWords(slice, of) : 'None of them'} was ${of.length === 1 ? 'not ' : ''}expanded on this chart.`;
    tell({ tone: 'info', text });
    return;
  }
  const { uid: chart, styling } = slice.chart;
  const { taken, kept, expansions } = done;
  const stays = kept.length === 0 ? '' : ` ${String(kept.length)} stay: pinned, or expanded, too.`;
  if (taken.length === 0 && kept.length > 0) {
    tell({ tone: 'info', text: `Nothing to take back.${stays}` });
    return;
  }
  const edit = {
    name: 'chart.edit',
    args: { uid: chart, styling: withExpansions(styling, expansions) },
  } as const;
  const result = await execute({
    commands:
      taken.length === 0
        ? [edit]
        : [{ name: 'chart.take', args: { chart, of: taken.map((entity) => ({ entity })) } }, edit],
    label: `Collapse ${inWords(slice, of)}`.slice(0, 200),
  });
  if (!result.ok) return;
  tell({
    tone: 'info',
    text:
      taken.length === 0
        ? 'Another expansion holds all that it had brought.'
        : `Took ${countInWords(taken.length)} back off the chart.${stays}`,
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
}
