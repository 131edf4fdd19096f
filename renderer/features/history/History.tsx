import type { ReactElement } from 'react';
import { useCanEdit, useCaseState } from '../../store/caseQueries';
import { useRequest } from '../../store/useRequest';
import { HistoryList } from './HistoryList';
import { PAGE } from './historyRows';
import './history.css';

/** All that was done to the case, newest first, and the way back to any of it. */
export function History(): ReactElement {
  const newest = useRequest('case.history', { offset: 0, limit: PAGE });
  const state = useCaseState();
  const canEdit = useCanEdit();
  if (newest.error) {
    return (
      <p className="pane-message" role="alert">
        {newest.error.message}
      </p>
    );
  }
  if (!newest.data || !state) return <p className="pane-message">Reading the history …</p>;
  const { total } = newest.data;
  return (
    <div className="history">
      <p className="history-hint">{hint(total, canEdit, state.readOnly)}</p>
      <HistoryList total={total} current={state.undo?.step ?? null} canEdit={canEdit} />
    </div>
  );
}

function hint(total: number, canEdit: boolean, readOnly: boolean): string {
  if (total === 0) {
    return 'Nothing was done to this case yet. Every edit will stand here, with its author and time.';
  }
  if (!canEdit && !readOnly) {
    return 'While the window shows the past, steps can be read, and not taken back.';
  }
  return canEdit
    ? 'Choose a step to go back to how the case was just after it. Nothing is lost: the steps above it can be chosen again.'
    : 'This case is read only: its steps can be read, and not taken back.';
}
