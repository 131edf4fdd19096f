import type { Command } from '../../core/commands/command';
import { newUid, type Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import { execute, undo } from './execute';
import { tell } from './notices';
import { placesOnChart } from './placesOnChart';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

/** Everything of a chart once more, under another title: its places, filter, styling and notes. */
export function copyOfChart(slice: ChartSlice, uid: Uid, title: string): Command[] {
  const { description, filter, styling } = slice.chart;
  const places = [...placesOnChart(slice).values()];
  const notes = slice.callouts.flatMap(({ text, spot }): Command[] =>
    spot === null
      ? []
      : [
          {
            name: 'annotation.create',
            args: { uid: newUid(), about: { chart: uid, ...spot }, text, callout: true },
          },
        ],
  );
  return [
    { name: 'chart.create', args: { uid, title, description, filter, styling } },
    ...(places.length > 0
      ? [{ name: 'chart.place', args: { chart: uid, places } } satisfies Command]
      : []),
    ...notes,
  ];
}

/** Opens a copy of the chart on screen, which can then be changed without losing the first. */
export async function duplicateChart(): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice) return;
  const uid = newUid();
  const title = `Copy of ${slice.chart.title}`.slice(0, 500);
  const label = `Duplicate the chart “${slice.chart.title}”`.slice(0, 200);
  const result = await execute({ commands: copyOfChart(slice, uid, title), label });
  if (result.ok) useWorkbench.getState().setChart(uid);
}

/** Deletes the chart on screen; what stood on it stays in the case. */
export async function deleteChart(): Promise<void> {
  const chart = sliceOnScreen()?.chart;
  if (!chart) return;
  const result = await execute({ commands: [{ name: 'chart.remove', args: { uid: chart.uid } }] });
  if (!result.ok) return;
  useWorkbench.getState().setChart(null);
  tell({
    tone: 'info',
    text: `Deleted the chart “${chart.title}”. What stood on it is still in the case.`,
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
}
