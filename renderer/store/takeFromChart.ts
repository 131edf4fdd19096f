import type { Uid } from '../../core/uid';
import { execute, undo } from './execute';
import { tell } from './notices';

/** Takes entities off the chart; they stay in the case. */
export async function takeFromChart(chart: Uid, entities: readonly Uid[]): Promise<void> {
  if (entities.length === 0) return;
  const result = await execute({
    commands: [{ name: 'chart.take', args: { chart, of: entities.map((entity) => ({ entity })) } }],
  });
  if (!result.ok) return;
  tell({
    tone: 'info',
    text:
      entities.length === 1
        ? 'Removed from the chart. It is still in the case.'
        : `Removed ${String(entities.length)} entities from the chart. They are still in the case.`,
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
}
