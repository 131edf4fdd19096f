/** How a line of text looks; `typography` says what each means. */
export type TextRole = 'name' | 'other' | 'detail' | 'type' | 'likelihood' | 'footing' | 'note';

export interface TextLook {
  /** In chart units, as is the line's height. */
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: number;
  readonly colour: 'text' | 'muted';
}

export const typography: Readonly<Record<TextRole, TextLook>> = {
  name: { size: 12, lineHeight: 15, weight: 500, colour: 'text' },
  other: { size: 11, lineHeight: 14.5, weight: 400, colour: 'muted' },
  detail: { size: 10.5, lineHeight: 13.5, weight: 400, colour: 'muted' },
  type: { size: 10.5, lineHeight: 13, weight: 400, colour: 'muted' },
  likelihood: { size: 11.5, lineHeight: 14.5, weight: 500, colour: 'text' },
  footing: { size: 10.5, lineHeight: 13.5, weight: 400, colour: 'muted' },
  note: { size: 11, lineHeight: 14.5, weight: 400, colour: 'text' },
};

export type Measure = (text: string, role: TextRole) => number;

/** Between a line of text and its badge, in chart units. */
export const BADGE_GAP = 4;

/** A number in a frame behind a line of text; sizes in chart units, the gap before it included. */
export interface LabelBadge {
  readonly text: string;
  readonly width: number;
}

export interface LabelLine {
  readonly text: string;
  readonly role: TextRole;
  /** With the badge. */
  readonly width: number;
  readonly struck: boolean;
  readonly badge: LabelBadge | null;
}

/** Lines of text that stand together; sizes in chart units. */
export interface LabelBlock {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
}

export function linesToBlock(lines: readonly LabelLine[]): LabelBlock {
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.reduce((height, line) => height + typography[line.role].lineHeight, 0),
  };
}

/** What stays of a label when the graph is small: what it is called, how it is judged. */
export function briefBlock({ lines }: LabelBlock): LabelBlock {
  return linesToBlock(lines.filter(({ role }) => brief.has(role)));
}

const brief: ReadonlySet<TextRole> = new Set(['name', 'likelihood', 'type', 'note']);
