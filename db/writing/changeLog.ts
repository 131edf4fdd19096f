import type { Command } from '../../core/commands/command';
import type { ReadConnection, WriteConnection } from '../connection/connection';
import { packText } from './packText';
import type { Patch } from './patch';
import type { Signature } from './writer';

/** A tenth larger, in a third of the time. */
const QUICKLY = 1;

/** A step that was done, or undone and can be done again. */
export interface LoggedStep {
  readonly id: number;
  readonly uid: string;
  readonly label: string;
  readonly gesture: string | null;
  /** How many rows it changed. */
  readonly changes: number;
}

interface NewEntry {
  readonly uid: string;
  readonly label: string;
  readonly gesture: string | null;
  readonly commands: readonly Command[];
  readonly patch: Patch;
  readonly changes: number;
}

/** Rises with every step, undo and redo. */
export function readRevision(connection: ReadConnection): number {
  return (
    connection.get<{ now: number }>('SELECT coalesce(max(revision), 0) AS now FROM change')?.now ??
    0
  );
}

/** Writes down a step; what was undone before it can then no longer be redone. */
export function logStep(
  connection: WriteConnection,
  entry: NewEntry,
  { author, at }: Signature,
): { readonly id: number; readonly revision: number } {
  const revision = readRevision(connection) + 1;
  connection.run(
    `UPDATE change SET state = 'abandoned', state_at = ?, state_by = ?, revision = ?
     WHERE state = 'undone'`,
    at,
    author,
    revision,
  );
  const { id } = connection.run(
    `INSERT INTO change (uid, label, author, at, gesture, commands, patch, changes,
       state, state_at, state_by, revision)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'done', ?, ?, ?)`,
    entry.uid,
    entry.label,
    author,
    at,
    entry.gesture,
    packText(JSON.stringify(entry.commands)),
    packText(JSON.stringify(entry.patch)),
    entry.changes,
    at,
    author,
    revision,
  );
  return { id, revision };
}

/** Stores a piece of what a long step did. The pieces of a step are counted from 1. */
export function logPart(
  connection: WriteConnection,
  step: number,
  position: number,
  patch: Patch,
): void {
  connection.run(
    'INSERT INTO change_part (change_id, position, patch) VALUES (?, ?, ?)',
    step,
    position,
    packText(JSON.stringify(patch), QUICKLY),
  );
}

/** What is known of a long step only when it is done. */
export function renameStep(
  connection: WriteConnection,
  step: number,
  { label, changes }: { readonly label: string; readonly changes: number },
): void {
  connection.run('UPDATE change SET label = ?, changes = ? WHERE id = ?', label, changes, step);
}

/** Marks steps as undone or as done again, which is one revision of the case. */
export function markSteps(
  connection: WriteConnection,
  steps: readonly LoggedStep[],
  state: 'done' | 'undone',
  { author, at }: Signature,
): number {
  const revision = readRevision(connection) + 1;
  for (const step of steps) {
    connection.run(
      'UPDATE change SET state = ?, state_at = ?, state_by = ?, revision = ? WHERE id = ?',
      state,
      at,
      author,
      revision,
      step.id,
    );
  }
  return revision;
}

const columns = 'SELECT id, uid, label, gesture, changes FROM change';

/** The step that undo takes back next, and those of the same gesture before it; newest first. */
export function stepsToUndo(connection: ReadConnection): LoggedStep[] {
  return gestureOf(
    connection.iterate<LoggedStep>(`${columns} WHERE state = 'done' ORDER BY id DESC`),
  );
}

/** The step that redo does next, and those of the same gesture after it; oldest first. */
export function stepsToRedo(connection: ReadConnection): LoggedStep[] {
  return gestureOf(connection.iterate<LoggedStep>(`${columns} WHERE state = 'undone' ORDER BY id`));
}

function gestureOf(steps: Iterable<LoggedStep>): LoggedStep[] {
  const group: LoggedStep[] = [];
  for (const step of steps) {
    const first = group[0];
    if (first && (first.gesture === null || first.gesture !== step.gesture)) break;
    group.push(step);
  }
  return group;
}

/** The steps that are done after this one, newest first; all that are done for null. */
export function stepsDoneAfter(connection: ReadConnection, id: number): LoggedStep[] {
  return connection.all(`${columns} WHERE state = 'done' AND id > ? ORDER BY id DESC`, id);
}

/** The steps that are undone up to and with this one, oldest first. */
export function stepsUndoneUpTo(connection: ReadConnection, id: number): LoggedStep[] {
  return connection.all(`${columns} WHERE state = 'undone' AND id <= ? ORDER BY id`, id);
}

export function findStep(
  connection: ReadConnection,
  uid: string,
): (LoggedStep & { readonly state: 'done' | 'undone' | 'abandoned' }) | undefined {
  return connection.get(
    'SELECT id, uid, label, gesture, changes, state FROM change WHERE uid = ?',
    uid,
  );
}
