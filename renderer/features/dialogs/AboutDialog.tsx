import { Button, DialogBody, DialogFooter } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { useRequest } from '../../store/useRequest';
import { PlainDialog } from './FormDialog';

/** What Ascribe is, and what it runs on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const about = useRequest('app.about', null).data;
  const versions = about && [
    ['Ascribe', about.version],
    ['Electron', about.electron],
    ['SQLite', about.sqlite],
  ];
  return (
    <PlainDialog title="About Ascribe" onClose={onClose}>
      <DialogBody>
        <p>
          An offline workbench for attribution: who did it, who says so, and how sure are we?
          Everything stays in one file on this computer.
        </p>
        <dl className="about-versions">
          {versions?.map(([name, version]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{version}</dd>
            </div>
          ))}
          <div>
            <dt>Licence</dt>
            <dd>Apache License 2.0</dd>
          </div>
        </dl>
      </DialogBody>
      <DialogFooter actions={<Button text="Close" autoFocus onClick={onClose} />} />
    </PlainDialog>
  );
}
