import { Button } from '@blueprintjs/core';
import { ManualIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { ClaimAbout } from '../../controls/ClaimAbout';
import { ClaimList } from '../../controls/ClaimList';
import { InPlace } from '../../controls/InPlace';
import { parseLine } from '../../controls/parseTyped';
import { Section } from '../../controls/Section';
import { useCanEdit } from '../../store/caseQueries';
import { useDialogs } from '../../store/dialogs';
import { execute } from '../../store/execute';
import { openInReader } from '../../store/openInReader';
import { Notes } from '../../controls/notes/Notes';
import { RecordActions } from './RecordActions';
import { RecordState } from './RecordState';
import { RetractionNote } from './retraction/RetractionNote';

import { Passages } from './source/Passages';
import { SourceFields } from './source/SourceFields';
import { SourceText } from './source/SourceText';
import { useRecord } from './useRecord';

/** One source: what it is, how far it can be relied on, and what it says. */
export function SourceInspector({ uid }: { readonly uid: string }): ReactElement {
  const { record, error } = useRecord('source.record', uid);
  const canEdit = useCanEdit();
  const show = useDialogs((state) => state.show);
  if (!record || error) return <RecordState error={error} />;

  const { source, passages, claims, annotations } = record;
  const self = { word: 'source', uid } as const;
  return (
    <article className="inspector" aria-label={source.title}>
      <header className="inspector-head">
        <p className="inspector-kind">source</p>
        <h2 className="inspector-title">
          <InPlace<string>
            label="Title"
            text={source.title}
            shown={
              <bdi dir="auto" lang={source.language ?? undefined}>
                {source.title}
              </bdi>
            }
            parse={(text) => parseLine('The title', text)}
            save={(title) => execute({ commands: [{ name: 'source.edit', args: { uid, title } }] })}
            canEdit={canEdit}
          />
        </h2>
      </header>
      <p className="inspector-read">
        <Button
          size="small"
          icon={<ManualIcon size={12} />}
          onClick={() => openInReader({ source: uid })}
        >
          Read
        </Button>
      </p>
      <RetractionNote of={self} retraction={source.retraction} canEdit={canEdit} />
      <SourceFields source={source} canEdit={canEdit} />
      <SourceText text={source.text} language={source.language} />
      <Passages passages={passages} language={source.language} canEdit={canEdit} />
      <Section title="Claims" count={claims.length} startsOpen={false}>
        {claims.length === 0 ? (
          <p className="section-empty">Nothing in this case is claimed from this source.</p>
        ) : (
          <ClaimList
            claims={claims}
            emptyText=""
            withoutSource
            about={({ claim }) => <ClaimAbout about={claim.about} />}
          />
        )}
      </Section>
      <Notes about={{ source: uid }} annotations={annotations} canEdit={canEdit} />
      {canEdit && (
        <RecordActions of={self} isRetracted={source.retraction !== null}>
          <Button size="small" onClick={() => show({ name: 'source', source: uid })}>
            Edit …
          </Button>
        </RecordActions>
      )}
    </article>
  );
}
