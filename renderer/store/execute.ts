import type { Step } from '../../core/commands/command';
import type { Change } from '../../core/contract';
import type { Uid } from '../../core/uid';
import type { Result } from '../../core/result';
import { request } from '../client';
import { refuseInPast } from './belief';
import { tell } from './notices';

/** The one way to change the case. A failure is told, and returned for what stays on screen. */
export async function execute(step: Step): Promise<Result<Change>> {
  return refuseInPast() ?? told(await request('case.execute', step));
}

export async function undo(): Promise<void> {
  const result = refuseInPast() ?? told(await request('case.undo', null));
  if (result.ok && result.value === null) tell({ tone: 'info', text: 'There is nothing to undo.' });
}

export async function redo(): Promise<void> {
  const result = refuseInPast() ?? told(await request('case.redo', null));
  if (result.ok && result.value === null) tell({ tone: 'info', text: 'There is nothing to redo.' });
}

/** Undoes or redoes until this step is the last one done; null undoes all. */
export async function stepTo(step: Uid | null): Promise<void> {
  if (refuseInPast() === null) told(await request('case.stepTo', { step }));
}

function told<T>(result: Result<T>): Result<T> {
  if (!result.ok) tell({ tone: 'error', text: result.error.message });
  return result;
}
