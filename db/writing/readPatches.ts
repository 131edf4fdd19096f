import type { ReadConnection } from '../connection/connection';
import { unpackText } from './packText';
import type { Patch } from './patch';

type Packed = string | Buffer;

/**
 * What a step did, as it is stored, a piece at a time: in the order in which it was done, or the last
 * first. A step of an ordinary size is one piece.
 */
export function* readPackedPatches(
  connection: ReadConnection,
  step: number,
  order: 'done' | 'reverse' = 'done',
): Generator<Packed> {
  const whole = connection.get<{ patch: Packed }>('SELECT patch FROM change WHERE id = ?', step);
  if (!whole) throw new Error(`change has no row ${step}`);
  const { parts } = connection.get<{ parts: number }>(
    'SELECT count(*) AS parts FROM change_part WHERE change_id = ?',
    step,
  ) ?? { parts: 0 };
  if (order === 'done') yield whole.patch;
  for (let at = 1; at <= parts; at += 1) {
    const part = connection.get<{ patch: Packed }>(
      'SELECT patch FROM change_part WHERE change_id = ? AND position = ?',
      step,
      order === 'done' ? at : parts + 1 - at,
    );
    if (!part) throw new Error(`step ${step} lacks one of its ${parts} pieces`);
    yield part.patch;
  }
  if (order === 'reverse') yield whole.patch;
}

export function* readPatches(
  connection: ReadConnection,
  step: number,
  order: 'done' | 'reverse' = 'done',
): Generator<Patch> {
  for (const packed of readPackedPatches(connection, step, order)) {
    yield JSON.parse(unpackText(packed)) as Patch;
  }
}
