import { Button, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useRequestQuery } from '../../store/useRequest';
import { PlainDialog } from './FormDialog';

/** What Ascribe is, and what it runs on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const requestQuery = useRequestQuery();
  // The window asked when it started, which may have been before a case was open.
  const about = useQuery({
    ...requestQuery('app.about', null),
    refetchOnMount: 'always',
  }).data;
  const versions = about && [
    ['Ascribe', about.version],
    ['Electron', about.electron],
    ['SQLite', about.sqlite ?? 'known once a case is open'],
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
