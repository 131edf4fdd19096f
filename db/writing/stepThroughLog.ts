import type { Change } from '../../core/contract';
import { finishNow, type Sliced } from '../../core/sliced';
import type { ReadConnection, WriteConnection } from '../connection/connection';
import { Refused } from '../refused';
import { applyChanges } from './applyChanges';
import {
  findStep,
  markSteps,
  stepsDoneAfter,
  stepsToRedo,
  stepsToUndo,
  stepsUndoneUpTo,
  type LoggedStep,
} from './changeLog';
import { patchToChanges } from './patch';
import { readPatches } from './readPatches';
import { reverseChange, type RowChange } from './rowChange';
import { readRow } from './rowStore';
import { Touched } from './touched';
import type { Signature } from './writer';

type Direction = 'undo' | 'redo';

/** Does the changes of one step in the direction that was asked for, and tells them piece by piece. */
function* walkStep(
  connection: WriteConnection,
  step: LoggedStep,
  direction: Direction,
): Generator<readonly RowChange[]> {
  const order = direction === 'undo' ? 'reverse' : 'done';
  for (const patch of readPatches(connection, step.id, order)) {
    const changes = patchToChanges(patch, (table, id) => readRow(connection, table, id));
    const inDirection = direction === 'undo' ? changes.map(reverseChange) : changes;
    applyChanges(connection, inDirection);
    yield inDirection;
  }
}

function walkLabel(direction: Direction, steps: readonly LoggedStep[]): string {
  const verb = direction === 'undo' ? 'Undo' : 'Redo';
  const [first] = steps;
  return steps.length === 1 && first ? `${verb}: ${first.label}` : `${verb} ${steps.length} steps`;
}

/** A way through the history: one back, one forward, or until this step is the last one done. */
export type Move = 'undo' | 'redo' | { readonly step: string | null };

interface Walk {
  readonly direction: Direction;
  readonly steps: readonly LoggedStep[];
}

/** The steps of a gesture go together. */
function walkOf(connection: ReadConnection, move: Move): Walk {
  if (move === 'undo') return { direction: 'undo', steps: stepsToUndo(connection) };
  if (move === 'redo') return { direction: 'redo', steps: stepsToRedo(connection) };
  if (move.step === null) return { direction: 'undo', steps: stepsDoneAfter(connection, 0) };
  const step = findStep(connection, move.step);
  if (!step) throw new Refused('history.missing', 'This step is not in the history of this case.');
  switch (step.state) {
    case 'done':
      return { direction: 'undo', steps: stepsDoneAfter(connection, step.id) };
    case 'undone':
      return { direction: 'redo', steps: stepsUndoneUpTo(connection, step.id) };
    case 'abandoned':
      throw new Refused(
        'history.abandoned',
        'This step was undone and another was made in its place, so the case cannot go back to it.',
      );
  }
}

/** Whether going there takes long, because of a step that was stored in pieces. */
export function isLongMove(connection: ReadConnection, move: Move): boolean {
  return walkOf(connection, move).steps.some(
    ({ id }) => connection.get('SELECT id FROM change_part WHERE change_id = ?', id) !== undefined,
  );
}

/**
 * Goes through the history, a piece of a step at a time; null when there is nowhere to go. Whoever
 * calls it is in a transaction, and rolls that back when it fails or is given up.
 */
export function* moveInSlices(
  connection: WriteConnection,
  move: Move,
  signature: Signature,
): Sliced<Change | null> {
  const { direction, steps } = walkOf(connection, move);
  if (steps.length === 0) return null;
  const touched = new Touched(connection);
  const all = steps.reduce((sum, { changes }) => sum + changes, 0);
  const about = direction === 'undo' ? 'taking it back' : 'doing it again';
  let done = 0;
  for (const step of steps) {
    for (const changes of walkStep(connection, step, direction)) {
      touched.add(changes);
      done += changes.length;
      yield { about, done: done / all };
    }
  }
  const state = direction === 'undo' ? 'undone' : 'done';
  const revision = markSteps(connection, steps, state, signature);
  return {
    revision,
    label: walkLabel(direction, steps),
    ...touched.toParts(),
  };
}

/** Goes through the history at once. */
export function moveThroughLog(
  connection: WriteConnection,
  move: Move,
  signature: Signature,
): Change | null {
  return connection.transaction(() => finishNow(moveInSlices(connection, move, signature)));
}
