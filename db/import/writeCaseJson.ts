import type { CaseJson } from '../../core/caseJson';
import type { Sliced } from '../../core/sliced';
import type { WriteConnection } from '../connection/connection';
import { executeLongStep } from '../writing/executeLongStep';
import { Writer, type Signature } from '../writing/writer';
import { CaseRows } from './caseRows';

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
  const beginning = new Writer(connection, signature);
  rows.writeBeginning(beginning, json.case);
  beginning.settle();
  yield* executeLongStep(
    connection,
    { label: LABEL, work: (writer) => writeAll(rows, json, writer) },
    signature,
  );
}

function* writeAll(rows: CaseRows, json: CaseJson, writer: Writer): Sliced<undefined> {
  const all = Object.values(json).reduce(
    (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
    1,
  );
  let done = 0;
  for (const _ of rows.writeRows(writer)) {
    done += 1;
    if (done % ROWS_IN_SLICE === 0) yield { about: 'writing it', done: Math.min(1, done / all) };
  }
  return undefined;
}
