import type { Change } from '../../core/contract';
import type { Sliced } from '../../core/sliced';
import { newUid } from '../../core/uid';
import type { ReadConnection, WriteConnection } from '../connection/connection';
import { logPart, logStep, readRevision, renameStep } from './changeLog';
import { changesToPatch } from './patch';
import type { RowChange } from './rowChange';
import { Touched } from './touched';
import { Writer, type Signature } from './writer';

/** Rows whose before and after are kept in memory, and stored together. */
const ROWS_IN_PART = 2000;

export interface LongStep {
  readonly label: string;
  /** Does it by the writer, and may give a better label when it is known what came of it. */
  readonly work: (writer: Writer, connection: ReadConnection) => Sliced<string | undefined>;
  readonly rowsInPart?: number;
}

/** A step that is written down while it is being done. */
class StepInParts {
  readonly #connection: WriteConnection;
  readonly #signature: Signature;
  readonly #touched: Touched;
  #logged: { readonly id: number; readonly revision: number } | null = null;
  #parts = 0;
  #changes = 0;

  constructor(connection: WriteConnection, signature: Signature) {
    this.#connection = connection;
    this.#signature = signature;
    this.#touched = new Touched(connection);
  }

  /** Stores a piece; the first one makes the step. */
  addPart(changes: readonly RowChange[], label: string): void {
    if (changes.length === 0) return;
    this.#changes += changes.length;
    this.#touched.add(changes);
    this.#logged ??= this.#log(label, []);
    this.#parts += 1;
    logPart(this.#connection, this.#logged.id, this.#parts, changesToPatch(changes));
  }

  /** What is left makes an ordinary step where it is all. */
  end(changes: readonly RowChange[], label: string): Change {
    if (this.#logged) {
      this.addPart(changes, label);
      renameStep(this.#connection, this.#logged.id, { label, changes: this.#changes });
    } else if (changes.length > 0) {
      this.#changes = changes.length;
      this.#touched.add(changes);
      this.#logged = this.#log(label, changes);
    }
    const revision = this.#logged?.revision ?? readRevision(this.#connection);
    return { revision, label, ...this.#touched.toParts() };
  }

  #log(label: string, changes: readonly RowChange[]) {
    const entry = { uid: newUid(), label, gesture: null, commands: [] };
    const patch = changesToPatch(changes);
    return logStep(this.#connection, { ...entry, patch, changes: this.#changes }, this.#signature);
  }
}

/**
 * Does one step of any length: what it did is stored a piece at a time, so that memory does not grow
 * with it. Whoever calls it is in a transaction, and rolls that back when the work fails or is given
 * up.
 */
export function* executeLongStep(
  connection: WriteConnection,
  { label, work, rowsInPart = ROWS_IN_PART }: LongStep,
  signature: Signature,
): Sliced<Change> {
  const step = new StepInParts(connection, signature);
  const writer = new Writer(connection, signature, {
    most: rowsInPart,
    take: (changes) => step.addPart(changes, label),
  });
  const better = yield* work(writer, connection);
  return step.end(writer.settle(), better ?? label);
}
