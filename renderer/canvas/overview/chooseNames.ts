import type { Box } from '../geometry/box';
import { overlapArea } from '../geometry/box';
import { createCollisionGrid } from '../labels/collisionGrid';
import { linesToBlock, type LabelBlock, type Measure } from '../labels/labelBlock';
import { wrapText } from '../labels/wrapText';
import type { OverviewView } from './drawOverview';
import type { OverviewModel } from './overviewModel';
import type { PlacedName } from './overviewState';

export const NAME_SCALE = 0.84;
/** CSS pixels between a node and its name. */
export const NAME_DROP = 3;
const NAME_ROOM = 130;
/** More would hide the graph, and cost more than a frame. */
const MOST_NAMES = 140;
/** As many at the least zoom, and so many more as it grows. */
const FEWEST_NAMES = 30;
const NAMES_PER_ZOOM = 800;
const MOST_TRIED = 2500;
/** Of the view on each side: names are there before panning brings them into sight. */
const AROUND = 0.25;

/** The name of a node in one line. */
export function nameBlock(
  { arrays, names }: Pick<OverviewModel, 'arrays' | 'names'>,
  node: number,
  room: number,
  measure: Measure,
): LabelBlock {
  const [text = ''] = wrapText(names[node] ?? '', 'name', room, 1, measure);
  const struck = arrays.nodeLooks[arrays.nodeLook[node] ?? 0]?.retracted ?? false;
  return linesToBlock([{ text, role: 'name', width: measure(text, 'name'), struck, badge: null }]);
}

/**
 * The names that have room, of nodes with the most lines first. A name never touches another, and
 * none is cut by the edge of the view.
 */
export function chooseNames(
  model: Pick<OverviewModel, 'arrays' | 'byDegree' | 'names'>,
  { zoom, pan, width, height }: OverviewView,
  measure: Measure,
): readonly PlacedName[] {
  const { arrays, byDegree } = model;
  const taken = createCollisionGrid<Box>();
  const placed: PlacedName[] = [];
  const [aside, above] = [width * AROUND, height * AROUND];
  const most = Math.min(MOST_NAMES, FEWEST_NAMES + zoom * NAMES_PER_ZOOM);
  let tried = 0;
  for (const node of byDegree) {
    const x = (arrays.x[node] ?? 0) * zoom + pan.x;
    const y = (arrays.y[node] ?? 0) * zoom + pan.y;
    if (x < -aside || x > width + aside || y < -above || y > height + above) continue;
    const look = arrays.nodeLooks[arrays.nodeLook[node] ?? 0];
    if (!look || look.ghost || look.what === 'note') continue;
    tried += 1;
    if (tried > MOST_TRIED || placed.length >= most) break;
    const block = nameBlock(model, node, NAME_ROOM, measure);
    const wide = block.width * NAME_SCALE;
    const top = y + (arrays.radius[node] ?? 0) * zoom + NAME_DROP;
    const box = {
      left: x - wide / 2 - 2,
      right: x + wide / 2 + 2,
      top: top - 1,
      bottom: top + block.height * NAME_SCALE + 1,
    };
    const isCut = [0, width].some((edge) => box.left < edge && box.right > edge);
    if (isCut || taken.near(box).some((other) => overlapArea(box, other) > 0)) continue;
    taken.add(box, box);
    placed.push({ node, block });
  }
  return placed;
}
