import type { iconNames, paletteColours } from '../language/kind';

/** From the least to the most of a measure. */
export const rampColours = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;

export type LookColour = (typeof paletteColours)[number] | (typeof rampColours)[number];

/** How an element is drawn otherwise than its kind or its type says. */
export interface Look {
  readonly colour: LookColour | null;
  readonly icon: (typeof iconNames)[number] | null;
  /** How many times as large; of a link, as wide. */
  readonly scale: number;
  /** Said beside its name, where colour tells groups apart: counted from 1. */
  readonly group: number | null;
}

/** What the legend says of it. */
export interface LookEntry {
  readonly text: string;
  readonly on: 'entity' | 'link';
  readonly colour: LookColour | null;
  readonly icon: Look['icon'];
  readonly scale: number;
}

/** One thing that looks are made by, with its entries. */
export interface LookRow {
  readonly head: string;
  readonly entries: readonly LookEntry[];
}

export interface ChartLooks {
  readonly looks: ReadonlyMap<string, Look>;
  readonly legend: readonly LookRow[];
  /** How many elements each rule holds for, by its place; a rule that none is left for has none. */
  readonly fits: readonly number[];
}

export const plainLooks: ChartLooks = { looks: new Map(), legend: [], fits: [] };
