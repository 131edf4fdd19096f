import type { EdgeData, NodeData } from '../elements/graphElement';
import {
  BADGE_GAP,
  linesToBlock,
  type LabelBadge,
  type LabelBlock,
  type LabelLine,
  type Measure,
  type TextRole,
} from './labelBlock';
import { wrapText } from './wrapText';

const NAME_ROOM = 150;
const DETAIL_ROOM = 164;
/** Wide enough for every role, likelihood and confidence: none of them may be cut off. */
const LINE_ROOM = 340;
/** Left and right of a badge's number, together. */
const BADGE_PADDING = 8;
const NOTE_PADDING = 10;
const NOTE_LINES = 6;

/** Name, other name and detail, in this order; the name may take two lines. */
export function nodeLabel(data: NodeData, measure: Measure): LabelBlock {
  const struck = data.retracted === 1;
  if (data.what === 'note') {
    const room = data.width - 2 * NOTE_PADDING;
    return linesToBlock(toLines(data.name, 'note', room, NOTE_LINES, false, measure));
  }
  return linesToBlock([
    ...toLines(data.name, 'name', NAME_ROOM, 2, struck, measure),
    ...toLines(data.otherName, 'other', DETAIL_ROOM, 1, false, measure),
    ...toLines(data.detail, 'detail', DETAIL_ROOM, 2, false, measure),
  ]);
}

export function edgeLabel(data: EdgeData, measure: Measure): LabelBlock {
  const first: TextRole = data.what === 'link' ? 'type' : 'likelihood';
  const head = toLines(data.label, first, LINE_ROOM, 1, isStruck(data), measure);
  return linesToBlock([
    ...withBadge(head, data, measure),
    ...toLines(data.footing, 'footing', LINE_ROOM, 1, false, measure),
    ...toLines(
      data.what === 'attribution' ? data.differences : null,
      'footing',
      LINE_ROOM,
      1,
      false,
      measure,
    ),
  ]);
}

/** What stays of a line's label where the graph is crowded; null where nothing does. */
export function shortEdgeLabel(data: EdgeData, measure: Measure): LabelBlock | null {
  if (data.short === null) return null;
  const head = toLines(data.short, 'likelihood', LINE_ROOM, 1, isStruck(data), measure);
  return linesToBlock(withBadge(head, data, measure));
}

/** What was taken back, and what the analyst no longer considers. */
function isStruck({ retracted, rejected }: EdgeData): boolean {
  return retracted === 1 || rejected === 1;
}

/** The number of independent sources behind the first line; none where there are none. */
function withBadge(lines: readonly LabelLine[], data: EdgeData, measure: Measure): LabelLine[] {
  if (data.sources === 0) return [...lines];
  const text = String(data.sources);
  const badge: LabelBadge = { text, width: BADGE_GAP + measure(text, 'footing') + BADGE_PADDING };
  return lines.map((line, index) =>
    index === 0 ? { ...line, width: line.width + badge.width, badge } : line,
  );
}

/** A note is as tall as its text. */
export function noteHeight(block: LabelBlock): number {
  return block.height + 2 * NOTE_PADDING - 4;
}

function toLines(
  text: string | null,
  role: TextRole,
  room: number,
  most: number,
  struck: boolean,
  measure: Measure,
): LabelLine[] {
  if (text === null || text === '') return [];
  return wrapText(text, role, room, most, measure).map((line) => ({
    text: line,
    role,
    width: measure(line, role),
    struck,
    badge: null,
  }));
}
