import type { SliceAttribution } from '../../../core/views/sliceView';
import { attributionRoleTerms } from '../../../core/vocabularies/attributionRole';
import { termOf } from '../../../core/vocabularies/termOf';
import { likelihoodLabel } from '../../../core/wording/likelihoodLabel';
import { lineState, stateInWords } from './lineState';

const MOST_GRADES = 3;

/** "likely · low confidence". The role is named unless it is the one that the legend states. */
export function attributionLabel(
  attribution: Pick<SliceAttribution, 'likelihood' | 'confidence' | 'role'>,
): string {
  const judged = likelihoodLabel(attribution);
  if (attribution.role === 'carried-out') return judged;
  return `${termOf(attributionRoleTerms, attribution.role).label}: ${judged}`;
}

/** What it rests on: "1 source · C3". Sources are independent ones; no source is said, not hidden. */
export function attributionFooting(attribution: SliceAttribution): string {
  const { sourceCount, claimCount, grades, status } = attribution;
  const parts: string[] = [];
  if (status !== 'open') parts.push(status);
  parts.push(
    claimCount === 0 ? 'no source' : `${sourceCount} ${sourceCount === 1 ? 'source' : 'sources'}`,
  );
  if (grades.length > 0) {
    const shown = grades.slice(0, MOST_GRADES).join(', ');
    parts.push(grades.length > MOST_GRADES ? `${shown}, …` : shown);
  }
  return [...parts, ...stateInWords(lineState(attribution))].join(' · ');
}
