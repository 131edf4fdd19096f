import { Button, ProgressBar } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { cancelWork, useWorks, type Work } from '../store/works';

/** What goes on with files and takes long. Only what is done is read aloud, not each percent. */
export function WorkNotices(): ReactElement {
  const { works } = useWorks();
  return (
    <>
      {works.map((work) => (
        <div key={work.work} className="notice" role="group" aria-label={work.title}>
          <div className="work">
            <span role="status" dir="auto">
              {[work.title, work.progress.about].filter((part) => part !== '').join(': ')} …
            </span>
            <HowFar work={work} />
          </div>
          <Button size="small" text="Cancel" onClick={() => cancelWork(work.work)} />
        </div>
      ))}
    </>
  );
}

function HowFar({ work: { title, progress } }: { readonly work: Work }): ReactElement {
  const percent = progress.done === null ? null : Math.floor(progress.done * 100);
  return (
    <div className="work-far">
      <ProgressBar
        intent="primary"
        animate={false}
        stripes={percent === null}
        aria-label={title}
        value={progress.done ?? undefined}
      />
      {percent !== null && <span aria-hidden="true">{`${percent} %`}</span>}
    </div>
  );
}
