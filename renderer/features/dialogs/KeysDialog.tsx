import { Button, DialogBody, DialogFooter } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { isMac } from '../../controls/isMac';
import { PlainDialog } from './FormDialog';
import { keyList } from './keyList';

/** Every key and gesture. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <PlainDialog title="Keyboard and mouse" onClose={onClose} className="keys-dialog">
      <DialogBody>
        <div className="keys-scroll" role="group" aria-label="Keys" tabIndex={0}>
          <div className="keys-groups">
            {keyList(isMac).map((group) => (
              <section key={group.title} aria-label={group.title}>
                <h3>{group.title}</h3>
                <dl>
                  {group.lines.map(({ keys, does }) => (
                    <div key={`${keys} ${does}`}>
                      <dt>
                        <kbd>{keys}</kbd>
                      </dt>
                      <dd>{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </div>
      </DialogBody>
      <DialogFooter actions={<Button text="Close" autoFocus onClick={onClose} />} />
    </PlainDialog>
  );
}
