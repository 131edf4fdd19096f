import type { EdgeData, NodeData } from '../elements/graphElement';
import {
  linesToBlock,
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
  const struck = data.retracted === 1;
  const first: TextRole = data.what === 'link' ? 'type' : 'likelihood';
  return linesToBlock([
    ...toLines(data.label, first, LINE_ROOM, 1, struck, measure),
    ...toLines(data.footing, 'footing', LINE_ROOM, 1, false, measure),
  ]);
}

/** What stays of a line's label where the graph is crowded; null where nothing does. */
export function shortEdgeLabel(data: EdgeData, measure: Measure): LabelBlock | null {
  if (data.short === null) return null;
  const struck = data.retracted === 1;
  return linesToBlock(toLines(data.short, 'likelihood', LINE_ROOM, 1, struck, measure));
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
  }));
}
