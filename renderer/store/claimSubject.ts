import type { ClaimAbout } from '../../core/language/claim';
import type { Selected } from './selection';

/** What is selected when a claim is followed to what it speaks of. */
export function claimSubject(about: ClaimAbout): Selected {
  if ('link' in about) return { word: 'link', uid: about.link };
  if ('attribution' in about) return { word: 'attribution', uid: about.attribution };
  return { word: 'entity', uid: about.entity };
}
