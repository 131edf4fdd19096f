import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { useCanEdit } from '../store/caseQueries';
import { focusSearch } from '../store/focusPane';
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
