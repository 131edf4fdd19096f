import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { WorkProgress } from '../controls/WorkProgress';
import { useDialogs } from '../store/dialogs';
import { cancelWork, useWorks } from '../store/works';

/** What goes on with files and takes long. */
export function WorkNotices(): ReactElement | null {
  const { works } = useWorks();
  // It shows by itself how far its work is.
  const isToldElsewhere = useDialogs(({ open }) => open?.name === 'import');
  if (isToldElsewhere) return null;
  return (
    <>
      {works.map((work) => (
        <div key={work.work} className="notice" role="group" aria-label={work.title}>
          <WorkProgress work={work} />
          <Button size="small" text="Cancel" onClick={() => cancelWork(work.work)} />
        </div>
      ))}
    </>
  );
}
