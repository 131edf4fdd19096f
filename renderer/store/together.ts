import type { TogetherThing } from '../../core/together/comparisonView';
import type { Taking, TakeOverWish } from '../../core/together/takeOver';
import { request } from '../client';
import { refuseInPast } from './belief';
import { useDialogs } from './dialogs';
import { tell } from './notices';

/** What is to be taken over one by one, by `list id`. */
export type Picks = ReadonlyMap<string, TogetherThing & { readonly how: Taking }>;

export function nameOfPick({ list, id }: TogetherThing): string {
  return `${list} ${id}`;
}

/** Main asks for a colleague's case and has it looked over; then the dialog shows both. */
export async function compareCase(): Promise<void> {
  if (refuseInPast() !== null) return;
  const chosen = await request('file.compareCase', null);
  if (!chosen.ok) tell({ tone: 'error', text: chosen.error.message });
  else if (chosen.value) {
    const { show } = useDialogs.getState();
    show({ name: 'together' });
    if (useDialogs.getState().open?.name === 'together') return;
    tell({ tone: 'info', text: 'Close the dialog that is open, then compare the cases again.' });
    endComparingCases();
  }
}

/** The other case is not looked at any more: its copy is removed. */
export function endComparingCases(): void {
  void request('together.end', null);
}

/** What came of it, in words that stay in the dialog. */
export interface TakenOver {
  readonly done: boolean;
  /** Null: it was cancelled, and all is as it was. */
  readonly said: string | null;
}

export async function takeOver(wish: TakeOverWish): Promise<TakenOver> {
  const taken = await request('together.takeOver', wish);
  if (!taken.ok) return { done: false, said: taken.error.message };
  if (taken.value === null) return { done: false, said: null };
  const { label, tables } = taken.value;
  const said =
    tables.length === 0 ? 'There was nothing new to take over.' : `${label}. Undo takes it back.`;
  return { done: true, said };
}
