import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { newUid } from '../../core/uid';
import { useCanEdit } from '../store/caseQueries';
import { execute } from '../store/execute';
import { focusSearch } from '../store/focusPane';
import { useWorkbench } from '../store/workbench';
import { runAction } from './runAction';

function OpenSample(): ReactElement {
  return <Button text="Open the sample" onClick={() => runAction('file.openSample')} />;
}

/** Lies over a chart on which nothing stands. */
export function EmptyChart({ elsewhere }: { readonly elsewhere: number }): ReactElement {
  const canEdit = useCanEdit();
  return (
    <div className="pane-empty">
      <h2>Nothing stands on this chart yet</h2>
      <p>
        {elsewhere === 0
          ? 'An entity is an actor, a place or an incident. Start with what happened, or with who is said to have done it.'
          : `${elsewhere.toLocaleString('en')} ${elsewhere === 1 ? 'entity' : 'entities'} of the case can be put here: find one, and choose “Add to chart”.`}
      </p>
      <div className="pane-empty-buttons">
        {canEdit && (
          <Button intent="primary" text="New entity …" onClick={() => runAction('insert.entity')} />
        )}
        {elsewhere > 0 ? <Button text="Find an entity …" onClick={focusSearch} /> : <OpenSample />}
      </div>
    </div>
  );
}

/** Stands where a case has no chart. */
export function NoChart(): ReactElement {
  const canEdit = useCanEdit();
  const setChart = useWorkbench((state) => state.setChart);
  const create = async (): Promise<void> => {
    const uid = newUid();
    const args = { uid, title: 'Everything', description: '', filter: {}, styling: {} };
    const result = await execute({ commands: [{ name: 'chart.create', args }] });
    if (result.ok) setChart(uid);
  };
  return (
    <div className="pane-empty">
      <h2>This case has no chart</h2>
      <p>A chart shows some entities of the case and how they are linked.</p>
      <div className="pane-empty-buttons">
        {canEdit && <Button intent="primary" text="New chart" onClick={() => void create()} />}
        <OpenSample />
      </div>
    </div>
  );
}
