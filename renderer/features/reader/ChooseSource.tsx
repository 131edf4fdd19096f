import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { NameText } from '../../controls/NameText';
import { openInReader } from '../../store/openInReader';
import { useRequest } from '../../store/useRequest';

interface ChooseSourceProps {
  /** Why the one that was chosen cannot be read. */
  readonly why?: string;
}

/** Which source to read, where none was chosen. */
export function ChooseSource({ why }: ChooseSourceProps): ReactElement {
  const sources = useRequest('case.contents', null).data?.sources ?? [];
  return (
    <div className="reader reader-choose">
      {why !== undefined && (
        <p className="problem" role="alert">
          {why}
        </p>
      )}
      {sources.length === 0 ? (
        <p className="muted">This case has no sources yet. What is read here comes from one.</p>
      ) : (
        <>
          <h3>Choose a source to read</h3>
          <ul>
            {sources.map(({ uid, title, passages }) => (
              <li key={uid}>
                <Button
                  variant="minimal"
                  alignText="start"
                  onClick={() => openInReader({ source: uid })}
                >
                  <NameText text={title} />{' '}
                  <span className="muted">
                    {passages === 1 ? '1 passage' : `${passages} passages`}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
