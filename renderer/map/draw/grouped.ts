import type { MapArc, MapItem } from './mapState';

/** Draws one symbol or line, with all that a picture keeps together as that. */
export type Grouped = (of: MapItem | MapArc, draw: () => void) => void;

/** On a canvas, which keeps nothing together. */
export const drawAtOnce: Grouped = (_of, draw) => draw();
