import type { CaseState } from '../../core/views/caseView';

/** In UTC, as all that is recorded is. */
export function dayInWords(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "revision 8, last edit 24 November 2026": by which a picture is traced to the state it shows. */
export function stateInWords({ revision, savedAt }: CaseState): string {
  const saved = savedAt === null ? 'no edit yet' : `last edit ${dayInWords(savedAt)}`;
  return `revision ${revision}, ${saved}`;
}
