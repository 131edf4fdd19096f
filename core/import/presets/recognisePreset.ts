import { acled } from './acled';
import { gtd } from './gtd';
import type { Preset } from './preset';
import { ucdp } from './ucdp';

/** The dataset that a table with these columns is of; undefined where none is known. */
export function recognisePreset(columns: readonly string[]): Preset | undefined {
  return [acled, gtd, ucdp].find((preset) => preset.recognises(columns));
}
