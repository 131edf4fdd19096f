import { expect, test } from 'vitest';
import { byUnknown, iran, smallChart, uidOf } from '../testing/smallChart';
import { moveCommands } from './moveCommands';

const note = uidOf(41);
const slice = {
  ...smallChart,
  nodes: smallChart.nodes.map((node) => ({ ...node, pinned: node.uid === iran })),
  callouts: [{ uid: note, text: 'Here', about: null, spot: { x: 1, y: 2 } }],
};

test('entities, hypotheses and notes move in one step, and what is pinned stays pinned', () => {
  const commands = moveCommands(slice, [
    { of: { entity: iran }, x: 5, y: 6 },
    { of: { attribution: byUnknown }, x: 7, y: 8 },
    { of: { annotation: note }, x: 9, y: 10 },
  ]);
  expect(commands).toEqual([
    {
      name: 'chart.place',
      args: {
        chart: slice.chart.uid,
        places: [
          { of: { entity: iran }, x: 5, y: 6, pinned: true },
          { of: { attribution: byUnknown }, x: 7, y: 8, pinned: false },
        ],
      },
    },
    { name: 'annotation.edit', args: { uid: note, spot: { x: 9, y: 10 } } },
  ]);
});

test('what is no longer on the chart is not moved', () => {
  expect(
    moveCommands(slice, [
      { of: { entity: uidOf(98) }, x: 0, y: 0 },
      { of: { annotation: uidOf(99) }, x: 0, y: 0 },
    ]),
  ).toEqual([]);
});
