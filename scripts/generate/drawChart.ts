import type { Command } from '../../core/commands/command';
import type { PlaceOnChart } from '../../core/language/chart';
import type { Uid } from '../../core/uid';
import type { Growth } from './growEntity';

/** Chart units between neighbours on the spiral: room for a label. */
const SPACING = 150;
/** Radians; the angle of a sunflower's seeds, which leaves no gaps. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Makes the chart one of the entity with the most links and of those around it, nearest first. */
export function drawChart({ world }: Growth, chart: Uid, size: number): Command[] {
  const hub = world.degrees.reduce(
    (best, degree, index) => (degree > (world.degrees[best] ?? 0) ? index : best),
    0,
  );
  const order = [hub];
  const seen = new Set(order);
  for (let at = 0; at < order.length && order.length < size; at += 1) {
    for (const other of world.neighbours[order[at] ?? hub] ?? []) {
      if (seen.has(other) || order.length >= size) continue;
      seen.add(other);
      order.push(other);
    }
  }
  const places = order.flatMap((index, rank): PlaceOnChart[] => {
    const entity = world.grown[index];
    if (!entity) return [];
    const radius = SPACING * Math.sqrt(rank);
    const angle = rank * GOLDEN_ANGLE;
    return [
      {
        of: { entity: entity.uid },
        x: Math.round(radius * Math.cos(angle)),
        y: Math.round(radius * Math.sin(angle)),
        pinned: false,
      },
    ];
  });
  return [
    {
      name: 'chart.edit',
      args: {
        uid: chart,
        title: 'Around the hub',
        description: `The entity with the most links, and ${places.length - 1} around it.`,
      },
    },
    ...(places.length > 0 ? [{ name: 'chart.place', args: { chart, places } } as const] : []),
  ];
}
