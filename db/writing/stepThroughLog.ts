import type { Change } from '../../core/contract';
import type { WriteConnection } from '../connection/connection';
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

function walk(
  connection: WriteConnection,
  steps: readonly LoggedStep[],
  direction: Direction,
  signature: Signature,
): Change | null {
  if (steps.length === 0) return null;
  const touched = new Touched(connection);
  for (const step of steps) {
    for (const changes of walkStep(connection, step, direction)) touched.add(changes);
  }
  const state = direction === 'undo' ? 'undone' : 'done';
  const revision = markSteps(connection, steps, state, signature);
  return {
    revision,
    label: walkLabel(direction, steps),
    ...touched.toParts(),
  };
}

/** Takes back the last step, or all of the gesture that it ends; null when nothing is done. */
export function undo(connection: WriteConnection, signature: Signature): Change | null {
  return connection.transaction(() => walk(connection, stepsToUndo(connection), 'undo', signature));
}

/** Does again what was undone last; null when nothing is undone. */
export function redo(connection: WriteConnection, signature: Signature): Change | null {
  return connection.transaction(() => walk(connection, stepsToRedo(connection), 'redo', signature));
}

/** Undoes or redoes until this step is the last one done; null undoes all. */
export function stepTo(
  connection: WriteConnection,
  uid: string | null,
  signature: Signature,
): Change | null {
  return connection.transaction(() => {
    if (uid === null) return walk(connection, stepsDoneAfter(connection, 0), 'undo', signature);
    const step = findStep(connection, uid);
    if (!step)
      throw new Refused('history.missing', 'This step is not in the history of this case.');
    switch (step.state) {
      case 'done':
        return walk(connection, stepsDoneAfter(connection, step.id), 'undo', signature);
      case 'undone':
        return walk(connection, stepsUndoneUpTo(connection, step.id), 'redo', signature);
      case 'abandoned':
        throw new Refused(
          'history.abandoned',
          'This step was undone and another was made in its place, so the case cannot go back to it.',
        );
    }
  });
}
