import { boxAround, overlapArea, type Box } from '../../canvas/geometry/box';
import { pointAt } from '../../canvas/geometry/curve';
import { attributionLabel } from '../../canvas/elements/attributionLabel';
import { areManySelected } from '../../canvas/labels/areManySelected';
import { createCollisionGrid } from '../../canvas/labels/collisionGrid';
import { linesToBlock, type LabelBlock, type TextRole } from '../../canvas/labels/labelBlock';
import { wrapText } from '../../canvas/labels/wrapText';
import type { Spot } from '../geo/mercator';
import { itemRadius } from './itemRadius';
import {
  itemSpot,
  type MapArc,
  type MapItem,
  type MapLabel,
  type MapState,
  type PlacedMark,
} from './mapState';

interface Wanted extends Omit<MapLabel, 'box' | 'align'> {
  /** The first that is free is taken. */
  readonly spots: readonly { readonly box: Box; readonly align: MapLabel['align'] }[];
  readonly rank: number;
  /** Drawn at its first spot where none is free. */
  readonly always: boolean;
}

const NAME_ROOM = 150;
const JUDGED_ROOM = 260;
const GAP = 4;

/** Labels in the order of their rank, each where it lies upon no symbol and no label before it. */
export function placeWithRoom(
  wanted: readonly Wanted[],
  symbols: readonly Box[],
): readonly MapLabel[] {
  const grid = createCollisionGrid<Box>();
  for (const box of symbols) grid.add(box, box);
  const isFree = (box: Box): boolean =>
    !grid.near(box).some((other) => overlapArea(other, box) > 0);
  const placed: MapLabel[] = [];
  const order = [...wanted].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const { spots, always, rank: _, ...label } of order) {
    const spot = spots.find(({ box }) => isFree(box)) ?? (always ? spots[0] : undefined);
    if (!spot) continue;
    grid.add(spot.box, spot.box);
    placed.push({ ...label, ...spot });
  }
  return placed;
}

function textBlock(
  { measure }: Pick<MapState, 'measure'>,
  lines: readonly (readonly [text: string, role: TextRole, struck?: boolean])[],
  room = NAME_ROOM,
): LabelBlock {
  return linesToBlock(
    lines.flatMap(([text, role, struck = false]) =>
      wrapText(text, role, room, 2, measure).map((part) => ({
        text: part,
        role,
        width: measure(part, role),
        struck,
        badge: null,
      })),
    ),
  );
}

function sides(at: Spot, away: number, { width, height }: LabelBlock): Wanted['spots'] {
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  return [
    { box: box(at.x + away + GAP, at.y - height / 2), align: 'left' },
    { box: box(at.x - width / 2, at.y + away + 1), align: 'center' },
    { box: box(at.x - away - GAP - width, at.y - height / 2), align: 'right' },
    { box: box(at.x - width / 2, at.y - away - 1 - height), align: 'center' },
  ];
}

/** In what way a mark is not at its own, exact position. */
export function wayInWords({ ways }: Pick<PlacedMark, 'ways'>): string | null {
  if (ways.length === 0) return null;
  return ways.map(({ label, to }) => `${label} ${to.name}`).join(', ');
}

function nameOf(state: MapState, item: MapItem): Wanted | null {
  const [mark, second] = item.marks;
  if (!mark) return null;
  const { node } = mark;
  const areMany = areManySelected(state.selection);
  const chosen = item.marks.some((each) => state.selection.has(each.node.uid));
  const pointedAt = state.hovered?.type === 'item' && state.hovered.item.id === item.id;
  const faded = item.marks.filter((each) => state.faded.has(each.node.uid)).length;
  const isNamed = !second && faded === 0;
  if (!isNamed && !pointedAt && (!chosen || areMany)) return null;
  const block = second
    ? textBlock(state, [
        [`${String(item.marks.length)} here${faded > 0 ? `, ${String(faded)} faded` : ''}`, 'name'],
        ...item.marks.slice(0, 3).map(({ node: { name } }) => [name, 'detail'] as const),
        ...(item.marks.length > 3 ? [['…', 'detail'] as const] : []),
      ])
    : textBlock(state, [
        [node.name, 'name', node.retracted],
        ...(pointedAt || (chosen && !areMany)
          ? [node.otherName, wayInWords(mark)].flatMap((text, index) =>
              text === null ? [] : [[text, index === 0 ? 'other' : 'detail'] as const],
            )
          : []),
      ]);
  return {
    id: item.id,
    of: 'mark',
    block,
    strong: chosen,
    rank: pointedAt ? 5 : chosen ? 4 : mark.ways.length === 0 ? 3 : 2.5,
    always: pointedAt || (chosen && !areMany),
    spots: sides(itemSpot(item, state.view.scale), itemRadius(item, state.looks), block),
  };
}

/** A link between things that are counted with others says more to the eye than to the reader. */
function labelOfArc(state: MapState, counted: ReadonlySet<string>, arc: MapArc): Wanted | null {
  const [line, second] = arc.lines;
  if (!line) return null;
  const chosen = arc.lines.some(({ uid }) => state.selection.has(uid));
  const pointedAt = state.hovered?.type === 'arc' && state.hovered.arc.id === arc.id;
  const isLink = line.what === 'link';
  const isFaded = arc.lines.every(({ uid }) => state.faded.has(uid));
  if (isFaded && !chosen && !pointedAt) return null;
  const isAsked = pointedAt || (chosen && !areManySelected(state.selection));
  if (isLink && !isAsked && (counted.has(arc.from) || counted.has(arc.to))) return null;
  const types = state.language.linkTypes;
  const block = second
    ? textBlock(state, [
        [
          `${String(arc.lines.length)} ${isLink ? 'links' : 'hypotheses'}`,
          isLink ? 'type' : 'likelihood',
        ],
      ])
    : line.what === 'attribution'
      ? textBlock(state, [[attributionLabel(line.of), 'likelihood']], JUDGED_ROOM)
      : textBlock(state, [
          [types.find(({ key }) => key === line.of.type)?.label ?? line.of.type, 'type'],
        ]);
  const size = [block.width + 4, block.height] as const;
  return {
    id: arc.id,
    of: 'arc',
    block,
    strong: chosen,
    rank: pointedAt ? 4.5 : chosen ? 3.5 : line.what === 'attribution' ? 2 : 1,
    always: isAsked,
    spots: [0.5, 0.4, 0.6, 0.3, 0.7].map((t) => ({
      box: boxAround(pointAt(arc.curve, t), ...size),
      align: 'center' as const,
    })),
  };
}

/** A name that would reach over its country is left out. */
function namesOfCountries(state: MapState): readonly Wanted[] {
  const { scale } = state.view;
  return state.outlines.flatMap(({ name, middle, room, bounds }) => {
    if (room.width * scale < 40 || room.height * scale < 14) return [];
    const block = textBlock(state, [[name, 'type']]);
    if (block.width > room.width * scale * 0.9) return [];
    const shift = middle.x < state.cut ? 1 : 0;
    const at = { x: (middle.x + shift) * scale, y: middle.y * scale };
    const box = boxAround(at, block.width, block.height);
    const lower = boxAround({ x: at.x, y: at.y + 18 }, block.width, block.height);
    const upper = boxAround({ x: at.x, y: at.y - 18 }, block.width, block.height);
    return [
      {
        id: `country:${name}`,
        of: 'country' as const,
        block,
        strong: false,
        rank: Math.min(0.9, bounds.right - bounds.left),
        always: false,
        spots: [box, lower, upper].map((each) => ({ box: each, align: 'center' as const })),
      },
    ];
  });
}

/** All text of the map. */
export function labelsOf(
  state: MapState,
  items: readonly MapItem[],
  arcs: readonly MapArc[],
): readonly MapLabel[] {
  const { scale } = state.view;
  const symbols = items.map((item) => {
    const size = 2 * itemRadius(item, state.looks) - 2;
    return boxAround(itemSpot(item, scale), size, size);
  });
  const counted = new Set(items.filter(({ marks }) => marks.length > 1).map(({ id }) => id));
  const wanted = [
    ...items.map((item) => nameOf(state, item)),
    ...arcs.map((arc) => labelOfArc(state, counted, arc)),
    ...namesOfCountries(state),
  ];
  return placeWithRoom(
    wanted.filter((label) => label !== null),
    symbols,
  );
}
