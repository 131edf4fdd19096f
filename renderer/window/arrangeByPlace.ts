import type { Spot } from '../canvas/graphCanvasProps';
import { mapContent } from '../map/mapContent';
import { arrangeChart } from '../store/arrangeChart';
import { tell } from '../store/notices';
import { shownOnScreen } from '../store/filter';
import { languageOnScreen } from '../store/sliceOnScreen';
import type { Uid } from '../../core/uid';

/** Arranges the chart as the map has it, and says how much of it has no place there. */
export async function arrangeByPlace(): Promise<void> {
  const slice = shownOnScreen();
  const language = languageOnScreen();
  if (!slice || !language) return;
  const { marks, without } = mapContent(slice, language);
  if (marks.length === 0) {
    tell({ tone: 'info', text: 'Nothing on this chart has a position, or leads to one.' });
    return;
  }
  const places = new Map<Uid, Spot>();
  for (const { node, x, y } of marks) if (!places.has(node.uid)) places.set(node.uid, { x, y });
  // A hypothesis with a node of its own belongs to its incident.
  for (const { uid, incident } of slice.attributions) {
    const spot = places.get(incident);
    if (spot) places.set(uid, spot);
  }
  const isDone = await arrangeChart('place', places);
  if (!isDone || without.length === 0) return;
  const [count, all] = [without.length, slice.nodes.length].map((n) => n.toLocaleString('en'));
  tell({
    tone: 'info',
    text: `${count} of ${all} entities have no place; they stand apart, below.`,
  });
}
