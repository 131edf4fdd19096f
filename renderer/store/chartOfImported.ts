import { newUid, type Uid } from '../../core/uid';
import { afterDrawn } from './afterDrawn';
import { arrangeChart } from './arrangeChart';
import { execute } from './execute';
import { freeSpots } from './freeSpots';
import { queryClient } from './queryClient';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

/** Makes a chart of what an import brought, and shows it. */
export async function makeChartOfImported(
  fileName: string,
  entities: readonly Uid[],
): Promise<void> {
  const uid = newUid();
  const middle = { x: 0, y: 0 };
  const spots = freeSpots(
    entities.map(() => middle),
    [],
  );
  const places = entities.map((entity, index) => ({
    of: { entity },
    ...(spots[index] ?? middle),
    pinned: false,
  }));
  const title = `Imported from ${fileName}`.slice(0, 200);
  // Arranging it follows when it is drawn, and is one step with making it.
  const gesture = `chart of an import ${uid}`;
  const result = await execute({
    gesture,
    commands: [
      {
        name: 'chart.create',
        args: { uid, title, description: '', filter: {}, styling: {} },
      },
      { name: 'chart.place', args: { chart: uid, places } },
    ],
  });
  if (!result.ok) return;
  const { setChart, setView, select } = useWorkbench.getState();
  select([]);
  setChart(uid);
  setView('graph');
  const stop = queryClient.getQueryCache().subscribe(() => {
    if (useWorkbench.getState().chart !== uid) stop();
    if (sliceOnScreen()?.chart.uid !== uid) return;
    stop();
    afterDrawn(() => void arrangeChart('forces', new Map(), gesture));
  });
}
