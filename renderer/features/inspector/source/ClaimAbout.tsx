import type { ReactElement } from 'react';
import type { ClaimAbout as About } from '../../../../core/language/claim';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import { useRecordTitle } from '../../../store/useRecordTitle';
import type { Selected } from '../../../store/selection';

function subjectOf(about: About): Selected {
  if ('link' in about) return { word: 'link', uid: about.link };
  if ('attribution' in about) return { word: 'attribution', uid: about.attribution };
  return { word: 'entity', uid: about.entity };
}

/** "On: Iran backs Factions", which selects what the claim is about. */
export function ClaimAbout({ about }: { readonly about: About }): ReactElement {
  const subject = subjectOf(about);
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
