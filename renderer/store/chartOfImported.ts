import { newUid, type Uid } from '../../core/uid';
import { execute } from './execute';
import { freeSpots } from './freeSpots';
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
  const result = await execute({
    commands: [
      {
        name: 'chart.create',
        args: { uid, title, description: '', filter: {}, styling: {} },
      },
      { name: 'chart.place', args: { chart: uid, places } },
    ],
  });
  if (!result.ok) return;
  const { setChart, setView } = useWorkbench.getState();
  setChart(uid);
  setView('graph');
}
