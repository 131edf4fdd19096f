import { cutOffToText } from '../../core/wording/cutOffToText';
import type { Picture } from './readPicture';

/** What a picture shows, in a sentence for who cannot see it. */
export function describePicture({ view, filtered: { slice }, asOf }: Picture): string {
  const counts = [
    [slice.nodes.length, 'entity', 'entities'],
    [slice.links.length, 'link', 'links'],
    [slice.attributions.length, 'attribution', 'attributions'],
  ] as const;
  const shown = counts.map(([count, one, more]) => `${String(count)} ${count === 1 ? one : more}`);
  return `A ${view.of} of ${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}, ${cutOffToText(asOf)}.`;
}
