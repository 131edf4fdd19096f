import { expect, test } from 'vitest';
import { byUnknown, iran, smallChart, uidOf } from '../testing/smallChart';
import { copyOfChart } from './charts';

test('a copy of a chart has all that stands on it, where it stands, with its filter and notes', () => {
  const uid = uidOf(90);
  const slice = {
    ...smallChart,
    chart: { ...smallChart.chart, filter: { only: 'contested' } },
    callouts: [
      { uid: uidOf(91), text: 'Here', about: null, spot: { x: 1, y: 2 } },
      { uid: uidOf(92), text: 'On Iran', about: iran, spot: null },
    ],
  };
  const [create, place, ...notes] = copyOfChart(slice, uid, 'Copy');
  expect(create).toMatchObject({
    name: 'chart.create',
    args: { uid, title: 'Copy', filter: { only: 'contested' } },
  });
  expect(place?.args).toMatchObject({ chart: uid });
  const places = (place?.args as unknown as { places: { of: object; x: number }[] }).places;
  expect(places).toHaveLength(smallChart.nodes.length + 1);
  expect(places).toContainEqual({ of: { attribution: byUnknown }, x: 400, y: 200, pinned: false });
  // A note about a thing shows wherever the thing does.
  expect(notes).toHaveLength(1);
  expect(notes[0]?.args).toMatchObject({ about: { chart: uid, x: 1, y: 2 }, text: 'Here' });
});
