import type { Command } from '../../core/commands/command';
import type { PlaceOnChart } from '../../core/language/chart';
import type { AnnotationAbout } from '../../core/language/annotation';
import type { AnnotationItem, ChartItem, Sample } from './sampleSchema';
import type { UidOf } from './sampleUids';

export function chartCommands(item: ChartItem, sample: Sample, uidOf: UidOf): Command[] {
  const chart = uidOf('chart', item.slug);
  const entities = new Set(sample.entities.map(({ slug }) => slug));
  const places = Object.entries(item.places).map(([slug, [x, y]]): PlaceOnChart => ({
    of: entities.has(slug)
      ? { entity: uidOf('entity', slug) }
      : { attribution: uidOf('attribution', slug) },
    x,
    y,
    pinned: false,
  }));
  const { title, description } = item;
  // A case begins with its first chart.
  const described: Command =
    item === sample.charts[0]
      ? { name: 'chart.edit', args: { uid: chart, title, description } }
      : {
          name: 'chart.create',
          args: { uid: chart, title, description, filter: {}, styling: {} },
        };
  return [described, { name: 'chart.place', args: { chart, places } }];
}

export function annotationCommand(item: AnnotationItem, uidOf: UidOf): Command {
  return {
    name: 'annotation.create',
    args: {
      uid: uidOf('annotation', item.slug),
      about: aboutOf(item, uidOf),
      text: item.text,
      callout: item.callout,
    },
  };
}

function aboutOf(item: AnnotationItem, uidOf: UidOf): AnnotationAbout {
  if ('entity' in item) return { entity: uidOf('entity', item.entity) };
  if ('link' in item) return { link: uidOf('link', item.link) };
  if ('attribution' in item) return { attribution: uidOf('attribution', item.attribution) };
  if ('claim' in item) return { claim: uidOf('claim', item.claim) };
  if ('source' in item) return { source: uidOf('source', item.source) };
  return { chart: uidOf('chart', item.chart), x: item.at[0], y: item.at[1] };
}
