import type { Said } from './said';
import type { ExportSource } from './source/exportSource';

/** Writes a file of one format, piece by piece, and notes what the format cannot say. */
export type Format = (source: ExportSource, said: Said) => Iterable<string | Uint8Array>;
