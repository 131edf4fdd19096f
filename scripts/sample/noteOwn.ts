import type { Command } from '../../core/commands/command';
import type { AnnotationAbout } from '../../core/language/annotation';
import type { UidOf } from './sampleUids';

/** Every note on what the article does not say begins so. */
const OWN = "Analyst's own:";

/** The note that an `own` becomes; nothing where there is none. */
export function noteOwn(
  uidOf: UidOf,
  slug: string,
  about: AnnotationAbout,
  own: string | undefined,
): Command[] {
  if (own === undefined) return [];
  return [
    {
      name: 'annotation.create',
      args: {
        uid: uidOf('annotation', `own-${slug}`),
        about,
        text: `${OWN} ${own}`,
        callout: false,
      },
    },
  ];
}
