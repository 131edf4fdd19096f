import type { Move } from '../canvas/graphCanvasProps';
import type { Command } from '../../core/commands/command';
import type { ChartSlice } from '../../core/views/sliceView';
import { placedUid, placesOnChart } from './placesOnChart';
import { spreadMoves } from './spreadMoves';

/**
 * The commands that bring things to new places on a chart; what is pinned stays pinned. None: none
 * of them stands on it any more. A group brings all that is in it.
 */
export function moveCommands(slice: ChartSlice, asked: readonly Move[]): Command[] {
  const moves = spreadMoves(slice, asked);
  const places = placesOnChart(slice);
  const placed = moves.flatMap(({ of, x, y }) => {
    if ('annotation' in of) return [];
    const before = places.get(placedUid(of));
    return before ? [{ of, x, y, pinned: before.pinned }] : [];
  });
  const notes = new Set(slice.callouts.flatMap(({ uid, spot }) => (spot ? [uid] : [])));
  const moved = moves.flatMap(({ of, x, y }): Command[] =>
    'annotation' in of && notes.has(of.annotation)
      ? [{ name: 'annotation.edit', args: { uid: of.annotation, spot: { x, y } } }]
      : [],
  );
  const { uid: chart } = slice.chart;
  return placed.length === 0
    ? moved
    : [{ name: 'chart.place', args: { chart, places: placed } }, ...moved];
}
