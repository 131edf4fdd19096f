import { ProgressBar } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { Work } from '../store/works';
import './workProgress.css';

/** How far work on a file is. Only what is done is read aloud, not each percent. */
export function WorkProgress({ work }: { readonly work: Work }): ReactElement {
  const { title, progress } = work;
  const percent = progress.done === null ? null : Math.floor(progress.done * 100);
  return (
    <div className="work">
      <span role="status" dir="auto">
        {[title, progress.about].filter((part) => part !== '').join(': ')} …
      </span>
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
    </div>
  );
}
