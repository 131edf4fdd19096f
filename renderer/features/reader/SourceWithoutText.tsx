import { useEffect, useRef, type ReactElement } from 'react';
import type { SourceRecord } from '../../../core/views/recordView';
import { ClaimAbout } from '../../controls/ClaimAbout';
import { ClaimList } from '../../controls/ClaimList';
import { useCanEdit } from '../../store/caseQueries';
import { useDialogs } from '../../store/dialogs';
import { reader } from '../../store/reader';
import type { Uid } from '../../../core/uid';

interface SourceWithoutTextProps {
  readonly record: SourceRecord;
  readonly isChosen: (passage: Uid) => boolean;
}

/** The passages of a source whose own words the case does not keep. */
export function SourceWithoutText({ record, isChosen }: SourceWithoutTextProps): ReactElement {
  const { source, passages, claims } = record;
  const canEdit = useCanEdit();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => reader.show({ focus: () => place.current?.focus() }), []);
  return (
    <div ref={place} className="reader-passages" role="region" aria-label="Passages" tabIndex={0}>
      <p className="reader-note">
        The case keeps no text of this source.{' '}
        {passages.length > 0
          ? 'These are its passages, in our own words or in short quotations.'
          : 'Nothing in it is marked yet.'}{' '}
        {canEdit && (
          <button
            type="button"
            className="text-link reader-paste"
            onClick={() => useDialogs.getState().show({ name: 'source', source: source.uid })}
          >
            Paste the text…
          </button>
        )}
      </p>
      <ol>
        {passages.map((passage) => (
          <li
            key={passage.uid}
            data-passage={passage.uid}
            className={isChosen(passage.uid) ? 'reader-passage is-chosen' : 'reader-passage'}
          >
            <h3>
              <bdi>{passage.locator}</bdi>
            </h3>
            <div>
              {passage.text === '' ? (
                <p className="not-given">What it says is not given.</p>
              ) : (
                <p dir="auto" lang={source.language ?? undefined}>
                  {passage.text}
                </p>
              )}
              <ClaimList
                claims={claims.filter(({ claim }) => claim.passage === passage.uid)}
                emptyText="Nothing is claimed from it."
                withoutSource
                about={({ claim }) => <ClaimAbout about={claim.about} />}
              />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
