import type { CaseState } from '../../core/views/caseView';
import { queryClient } from './queryClient';

/** Tells two open cases apart: a copy has the same uid in another file. */
export function caseIdentity({ case: { uid }, fileName }: CaseState): string {
  return `${uid} ${fileName}`;
}

/** Which case is on screen. Null: none yet. */
export function caseOnScreen(): string | null {
  const state = queryClient.getQueryData<CaseState>(['case.state', null]);
  return state ? caseIdentity(state) : null;
}
