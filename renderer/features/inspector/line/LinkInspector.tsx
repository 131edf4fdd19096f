import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { AddClaim } from '../../../controls/AddClaim';
import { ClaimList } from '../../../controls/ClaimList';
import { Footing } from '../../../controls/Footing';
import { Section } from '../../../controls/Section';
import { SourcesBehind } from '../../../controls/SourcesBehind';
import { useCanEdit, useLanguage, useLinkType } from '../../../store/caseQueries';
import { execute } from '../../../store/execute';
import { linkToWords } from '../../../store/sliceTitles';
import { Notes } from '../../../controls/notes/Notes';
import { RecordActions } from '../RecordActions';
import { RecordState } from '../RecordState';
import { RetractionNote } from '../retraction/RetractionNote';
import { LinkFields } from './LinkFields';
import { LinkHead } from './LinkHead';
import { useRecord } from '../useRecord';

/** One link: from where to where, since when, and who says so. */
export function LinkInspector({ uid }: { readonly uid: string }): ReactElement {
  const { record, error } = useRecord('link.record', uid);
  const type = useLinkType(record?.link.type);
  const language = useLanguage();
  const canEdit = useCanEdit();
  if (!record || error) return <RecordState error={error} />;

  const { link, from, to } = record;
  const title = linkToWords(language, link.type, from.name, to.name);
  const self = { word: 'link', uid } as const;
  const reverse = () =>
    execute({
      commands: [{ name: 'link.edit', args: { uid, from: link.to, to: link.from } }],
      label: `Turn round “${title}”`.slice(0, 200),
    });
  return (
    <article className="inspector" aria-label={title}>
      <LinkHead record={record} type={type} canEdit={canEdit} />
      <RetractionNote of={self} retraction={link.retraction} canEdit={canEdit} />
      <LinkFields link={link} type={type} canEdit={canEdit} />
      <Section
        title="Who says so?"
        answersWhoSays
        count={record.claims.length}
        aside={
          record.claimCount > 0 && (
            <Footing
              claims={record.claimCount}
              sources={record.sourceCount}
              contested={record.contested}
            />
          )
        }
      >
        <SourcesBehind claims={record.claims} />
        <ClaimList claims={record.claims} emptyText="No source in this case says so." />
        <AddClaim about={{ link: uid }} />
      </Section>
      <Notes about={{ link: uid }} annotations={record.annotations} canEdit={canEdit} />
      {canEdit && (
        <RecordActions of={self} isRetracted={link.retraction !== null}>
          {(type?.directed ?? true) && (
            <Button size="small" title="Swap its two ends" onClick={() => void reverse()}>
              Turn round
            </Button>
          )}
        </RecordActions>
      )}
    </article>
  );
}
