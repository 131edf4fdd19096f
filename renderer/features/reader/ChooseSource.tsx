import { Button } from '@blueprintjs/core';
import { useEffect, useRef, type ReactElement } from 'react';
import { NameText } from '../../controls/NameText';
import { useCanEdit } from '../../store/caseQueries';
import { useDialogs } from '../../store/dialogs';
import { openInReader } from '../../store/openInReader';
import { reader } from '../../store/reader';
import { useRequest } from '../../store/useRequest';

interface ChooseSourceProps {
  /** Why the one that was chosen cannot be read. */
  readonly why?: string;
}

/** Which source to read, where none was chosen. */
export function ChooseSource({ why }: ChooseSourceProps): ReactElement {
  const sources = useRequest('case.contents', null).data?.sources ?? [];
  const canEdit = useCanEdit();
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () => reader.show({ focus: () => place.current?.querySelector('button')?.focus() }),
    // Shown anew when there is a first source to choose.
    [sources.length],
  );
  return (
    <div ref={place} className="reader reader-choose">
      {why !== undefined && (
        <p className="problem" role="alert">
          {why}
        </p>
      )}
      {sources.length === 0 ? (
        <h3>No sources yet</h3>
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
      {canEdit && (
        <>
          <p className="muted">
            Paste an article as a new source, and make entities, claims and hypotheses of its words.
          </p>
          <Button
            size="small"
            onClick={() => useDialogs.getState().show({ name: 'source', source: null })}
          >
            New source…
          </Button>
        </>
      )}
    </div>
  );
}
