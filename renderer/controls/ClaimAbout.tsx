import type { ReactElement } from 'react';
import type { ClaimAbout as About } from '../../core/language/claim';
import { claimSubject } from '../store/claimSubject';
import { useRecordTitle } from '../store/useRecordTitle';
import { NameText } from './NameText';
import { RecordLink } from './RecordLink';

/** "On: Iran backs Factions", which selects what the claim is about. */
export function ClaimAbout({ about }: { readonly about: About }): ReactElement {
  const subject = claimSubject(about);
  const title = useRecordTitle(subject);
  return (
    <>
      On:{' '}
      <RecordLink to={subject}>
        <NameText text={title} />
      </RecordLink>
      {'entity' in about && about.field !== 'existence' && ` (${about.field.replace(/-/g, ' ')})`}
    </>
  );
}
