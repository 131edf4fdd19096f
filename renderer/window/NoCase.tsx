import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { runAction } from './runAction';

/** Stands where no case is open. */
export function NoCase({ why }: { readonly why: string }): ReactElement {
  return (
    <main className="no-case">
      <div className="pane-empty">
        <h2>No case is on screen</h2>
        <p role="alert">{why}</p>
        <div className="pane-empty-buttons">
          <Button intent="primary" text="Open …" onClick={() => runAction('file.open')} />
          <Button text="New case …" onClick={() => runAction('file.new')} />
          <Button text="Restore a backup …" onClick={() => runAction('file.restoreBackup')} />
          <Button text="Open the sample" onClick={() => runAction('file.openSample')} />
        </div>
      </div>
    </main>
  );
}
