import { Button } from '@blueprintjs/core';
import { LayoutAutoIcon, RedoIcon, UndoIcon, ZoomToFitIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { Search } from '../features/search/Search';
import { arrangeChart } from '../store/arrangeChart';
import { caseIdentity } from '../store/caseOnScreen';
import { useCanEdit, useCaseState, useSlice } from '../store/caseQueries';
import { redo, undo } from '../store/execute';
import { useWorkbench } from '../store/workbench';
import { BeliefPicker } from './BeliefPicker';
import { runAction } from './runAction';
import './topBar.css';

const ICON = 14;

/** The case's name, search, and what can be taken back. */
export function TopBar(): ReactElement {
  const state = useCaseState();
  const slice = useSlice().data;
  const canEdit = useCanEdit();
  const view = useWorkbench((workbench) => workbench.view);
  const isEmpty = (slice?.nodes.length ?? 0) === 0;
  const undoWords = state?.undo ? `Undo: ${state.undo.label}` : 'Nothing to undo';
  const redoWords = state?.redo ? `Redo: ${state.redo.label}` : 'Nothing to redo';
  return (
    <header className="top-bar">
      <div className="top-bar-case" title={state?.fileName}>
        <h1 className="clip">
          <bdi>{state?.case.title ?? 'Ascribe'}</bdi>
        </h1>
        {state?.readOnly === true && (
          <span
            className="tag"
            title="To work on this case, save a copy (File menu) and open that."
          >
            read only
          </span>
        )}
        <span className="muted clip">
          <bdi>{state?.case.description.split('\n', 1)[0]}</bdi>
        </span>
      </div>
      {/* The key empties it when another case is opened. */}
      <Search key={state && caseIdentity(state)} />
      <div className="top-bar-actions" role="toolbar" aria-label="Case and chart">
        <Button
          size="small"
          icon={<UndoIcon size={ICON} />}
          disabled={!canEdit || state?.undo === null}
          title={undoWords}
          aria-label={undoWords}
          text={state?.undo ? undoWords : 'Undo'}
          className="top-bar-undo"
          onClick={() => void undo()}
        />
        <Button
          size="small"
          icon={<RedoIcon size={ICON} />}
          disabled={!canEdit || state?.redo === null}
          title={redoWords}
          aria-label={redoWords}
          onClick={() => void redo()}
        />
        <Button
          size="small"
          icon={<LayoutAutoIcon size={ICON} />}
          text="Arrange"
          aria-label="Arrange"
          title="Arrange all that is not pinned; one undo takes it back"
          className="top-bar-arrange"
          disabled={!canEdit || isEmpty || view !== 'graph'}
          onClick={() => void arrangeChart()}
        />
        <Button
          size="small"
          icon={<ZoomToFitIcon size={ICON} />}
          aria-label="Fit to window"
          title="Fit to window (Ctrl 1)"
          disabled={isEmpty}
          onClick={() => runAction('view.fit')}
        />
        <BeliefPicker />
      </div>
    </header>
  );
}
