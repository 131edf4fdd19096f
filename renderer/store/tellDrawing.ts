import type { Result } from '../../core/result';
import { listen, request } from '../client';
import { tell, tellProgress } from './notices';

/** Tells how a file fares that a window draws: from when its place was chosen, and to be cancelled. */
export async function tellDrawing(
  ask: () => Promise<Result<boolean>>,
  { begun, done }: { readonly begun: string; readonly done: string },
): Promise<boolean> {
  let finish = (): void => undefined;
  const stop = listen('picture.begun', () => {
    finish = tellProgress(begun, () => void request('file.cancelPicture', null));
  });
  const result = await ask();
  stop();
  finish();
  if (!result.ok) tell({ tone: 'error', text: result.error.message });
  else if (result.value) tell({ tone: 'good', text: done });
  return result.ok && result.value;
}
