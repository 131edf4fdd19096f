import type { CaseState } from '../../core/views/caseView';
import { cutOffToText } from '../../core/wording/cutOffToText';

/** In UTC, as all that is recorded is. */
export function dayInWords(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Up to when something shows what was believed, and of which state of the case. */
export function believedInWords(asOf: string | null, state: CaseState): string {
  const cutOff = cutOffToText(asOf);
  const link = asOf === null ? ': as believed at ' : ' (UTC), from ';
  return `${cutOff.charAt(0).toUpperCase()}${cutOff.slice(1)}${link}${stateInWords(state)}`;
}

/** "revision 8, last edit 24 November 2026": by which a picture is traced to the state it shows. */
function stateInWords({ revision, savedAt }: CaseState): string {
  const saved = savedAt === null ? 'no edit yet' : `last edit ${dayInWords(savedAt)}`;
  return `revision ${revision}, ${saved}`;
}
