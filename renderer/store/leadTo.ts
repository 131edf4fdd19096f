import type { ChartSlice } from '../../core/views/sliceView';
import { addToChart } from './addToChart';
import { centreOn } from './graph';
import { tell } from './notices';
import { wordOf, type Selected } from './selection';
import { useWorkbench } from './workbench';

/** Selects a thing and brings it into view where it stands on the chart, or says that it does not. */
export function leadTo(
  { word, uid, title }: Selected & { readonly title: string },
  slice: ChartSlice | undefined,
): void {
  useWorkbench.getState().select([{ word, uid }]);
  if (!slice || word === 'source') return;
  if (wordOf(slice, uid) !== null) {
    centreOn(uid);
    return;
  }
  const text = `“${title}” is not on this chart.`;
  if (word !== 'entity') {
    tell({ tone: 'info', text });
    return;
  }
  tell({
    tone: 'info',
    text,
    action: { label: 'Add to chart', run: () => void addToChart(slice, uid) },
  });
}
