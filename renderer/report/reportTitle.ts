import type { ReportWish } from '../../core/picture/reportOrder';
import { nameOfEntity } from './nameOfEntity';
import type { Report } from './report';

/** The name of the one thing that it is about, or what it is about in a few words. */
export function reportTitle(
  { about }: Pick<ReportWish, 'about'>,
  { entities, links, attributions }: Pick<Report, 'entities' | 'links' | 'attributions'>,
  chart: string,
): string {
  if (about === null) return chart;
  const names = entities.map(({ entity }) => nameOfEntity(entity));
  const [first, second, ...others] = names;
  if (first === undefined) {
    const [hypothesis] = attributions;
    const [link] = links;
    if (hypothesis) return hypothesis.incident.name;
    return link ? `${link.from.name} – ${link.to.name}` : chart;
  }
  if (second === undefined) return first;
  return others.length === 0
    ? `${first} and ${second}`
    : `${first}, ${second} and ${String(others.length)} more`;
}
