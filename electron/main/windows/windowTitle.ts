import type { CaseState } from '../../../core/views/caseView';

/** The case comes first: a title bar and a task list cut the end off. */
export function windowTitle(state: Pick<CaseState, 'case' | 'readOnly'> | null): string {
  if (state === null) return 'Ascribe';
  return `${state.case.title}${state.readOnly ? ' (read only)' : ''} — Ascribe`;
}
