import type { CaseJson } from '../../core/caseJson';
import type { Sliced } from '../../core/sliced';
import { newUid } from '../../core/uid';
import type { WriteConnection } from '../connection/connection';
import { logStep } from '../writing/changeLog';
import { changesToPatch } from '../writing/patch';
import { Writer, type Signature } from '../writing/writer';
import { CaseRows } from './caseRows';
import { refuseJson } from './refuseJson';

/** Some ten milliseconds. */
const ROWS_IN_SLICE = 200;

const LABEL = 'Imported from JSON';

/** Writes a case that was checked into an empty file, as one step of its history. */
export function* writeCaseJson(
  connection: WriteConnection,
  json: CaseJson,
  signature: Signature,
): Sliced<void> {
  const rows = new CaseRows(json);
  rows.writeBeginning(new Writer(connection, signature));
  const writer = new Writer(connection, signature);
  const all = Object.values(json).reduce(
    (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
    1,
  );
  let done = 0;
  for (const _ of rows.writeRows(writer)) {
    done += 1;
    if (done % ROWS_IN_SLICE === 0) yield { about: 'writing it', done: Math.min(1, done / all) };
  }
  const changes = writer.changes();
  if (changes.length === 0) return;
  const patch = changesToPatch(changes);
  try {
    const entry = { uid: newUid(), label: LABEL, gesture: null, commands: [], patch };
    logStep(connection, { ...entry, changes: changes.length }, signature);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuseJson('The file holds more than one step of the history can.');
  }
}
