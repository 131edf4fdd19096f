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
  /** Where it is on a map, in any unit, y downwards; null where nothing places it. */
  readonly at: Spot | null;
}

export interface LayoutLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** How much room its label needs. */
  readonly room: number;
  /**
   * Of a hypothesis, from its incident: the likelier the greater, below zero where nobody judged it.
   * Null: it is no hypothesis.
   */
  readonly likelihood: number | null;
}

export interface LayoutTask {
  readonly kind: LayoutKind;
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
  /** Ids of nodes that are to stand together, each set in a part of its own. */
  readonly together?: readonly (readonly string[])[];
  /** What rings are drawn around; none: around the node with the most lines. */
  readonly centre: readonly string[];
}

/** Is told of places that are not the last ones, where a layout takes long. */
export type OnPlaces = (places: ReadonlyMap<string, Spot>) => void;
