import type { Uid } from '../../core/uid';
import { request } from '../client';
import { tell } from './notices';
import { putOnChart } from './putOnChart';
import type { Selected } from './selection';
import { useWorkbench } from './workbench';

/** Each line that is not on the chart is looked up for its ends. */
const MOST_LINES = 500;

async function endsOf({ word, uid }: Selected): Promise<readonly Uid[]> {
  if (word === 'entity') return [uid];
  if (word === 'link') {
    const found = await request('link.record', { uid });
    return found.ok ? [found.value.from.uid, found.value.to.uid] : [];
  }
  const found = await request('attribution.record', { uid });
  if (!found.ok) return [];
  const { incident, actor } = found.value;
  return actor ? [incident.uid, actor.uid] : [incident.uid];
}

/** Whether something selected stands on a chart, or would with its ends. */
export function canStandOnChart({ word }: Selected): boolean {
  return word === 'entity' || word === 'link' || word === 'attribution';
}

/** Puts what is selected on the chart: a line comes with its ends. */
export async function putSelectedOnChart(): Promise<void> {
  const selected = useWorkbench.getState().selection.filter(canStandOnChart);
  const lines = selected.filter(({ word }) => word !== 'entity');
  if (selected.length === 0 || lines.length > MOST_LINES) {
    const text =
      selected.length === 0
        ? 'Select what should come onto the chart: entities, links or hypotheses.'
        : `At most ${String(MOST_LINES)} links and hypotheses come onto the chart at once: select fewer.`;
    tell({ tone: 'info', text });
    return;
  }
  const uids = new Set<Uid>();
  for (const one of selected) for (const uid of await endsOf(one)) uids.add(uid);
  await putOnChart([...uids]);
}
