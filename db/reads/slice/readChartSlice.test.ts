import { expect, onTestFinished, test } from 'vitest';
import { finishNow } from '../../../core/sliced';
import { newUid } from '../../../core/uid';
import { openConnection } from '../../connection/openConnection';
import { author } from '../../testing/author';
import { filledCase } from '../../testing/filledCase';
import {
  command,
  createClaim,
  createEntity,
  createLink,
  merge,
  place,
} from '../../testing/sampleCommands';
import { findChartSlice, readChartSlice } from './readChartSlice';

function underTest() {
  const made = filledCase();
  const read = () => readChartSlice(made.open.connection, made.uid.chart);
  /** On a connection that has read nothing before. */
  const readFresh = () => {
    const fresh = openConnection(made.path, { mustExist: true });
    onTestFinished(() => fresh.close());
    return readChartSlice(fresh, made.uid.chart);
  };
  return { ...made, read, readFresh };
}

test('a chart that is read again is what a first reading gives, whatever was done in between', () => {
  const { run, uid, open, read, readFresh } = underTest();
  const other = newUid();
  const steps: readonly (() => unknown)[] = [
    () => run(place(uid.chart, uid.actor, 500, 600)),
    () => run(place(uid.chart, uid.incident, -50, 7)),
    () =>
      run(
        command('chart.place', {
          chart: uid.chart,
          places: [{ of: { attribution: uid.unknown }, x: 1, y: 2, pinned: true }],
        }),
      ),
    () => run(command('chart.edit', { uid: uid.chart, title: 'Another' })),
    () => run(createEntity('Another', { uid: other }), place(uid.chart, other)),
    () => run(createLink(other, uid.incident)),
    () => run(createClaim(uid.passage, { attribution: uid.attribution }, { stance: 'denies' })),
    () => run(place(uid.chart, other, 3, 4)),
    () => run(merge(other, uid.actor)),
    () => run(place(uid.chart, uid.actor, 8, 9)),
    () => open.undo(author),
    () => open.undo(author),
    () => open.redo(author),
  ];
  for (const step of steps) {
    step();
    expect(read()).toEqual(readFresh());
  }
});

test('what is only moved keeps all that does not stand elsewhere now', () => {
  const { run, uid, read } = underTest();
  const before = read();
  run(place(uid.chart, uid.actor, 500, 600));
  const after = read();
  expect(after.links).toBe(before.links);
  expect(after.nodes.filter((node) => !before.nodes.includes(node))).toEqual([
    expect.objectContaining({ uid: uid.actor, x: 500, y: 600 }),
  ]);
});

test('what was read while the case changed is not kept', () => {
  const { run, uid, open, read, readFresh } = underTest();
  const reading = findChartSlice(open.connection, uid.chart);
  reading.next();
  run(createClaim(uid.passage, { link: uid.link }));
  finishNow(reading);
  expect(read()).toEqual(readFresh());
});
