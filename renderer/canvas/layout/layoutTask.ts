import type { LayoutKind, Spot } from '../graphCanvasProps';

export interface LayoutNode {
  readonly id: string;
  /** With its label. */
  readonly width: number;
  readonly height: number;
  /** Stays where it is. */
  readonly fixed: Spot | null;
  /** The kind of thing, by which a grid is sorted, and then by its name. */
  readonly kind: string;
  readonly name: string;
  /** First and last possible day, in days; null where no date was given. */
  readonly when: { readonly from: number; readonly to: number } | null;
}

export interface LayoutLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** How much room its label needs. */
  readonly room: number;
}

export interface LayoutTask {
  readonly kind: LayoutKind;
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
  /** What rings are drawn around; none: around the node with the most lines. */
  readonly centre: readonly string[];
}
