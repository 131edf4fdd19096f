import { expect, test } from 'vitest';
import { commandSchema } from '../../../core/commands/command';
import { newUid } from '../../../core/uid';
import { author } from '../../testing/author';
import { dumpCase } from '../../testing/dumpCase';
import { filledCase } from '../../testing/filledCase';
import { command, createEntity, merge, place, split } from '../../testing/sampleCommands';
import { unwrap } from '../../testing/unwrap';

function withThird() {
  const made = filledCase();
  const third = newUid();
  made.run(createEntity('Third Front', { uid: third }));
  return { ...made, third };
}

test('a merge says who went into whom, and why; the history says it in a line', () => {
  const { run, rows, uid } = filledCase();
  const { label } = run(merge(uid.rival, uid.actor, 'One commander'));
  expect(label).toBe('Merge Southern Front into Northern Front');
  expect(rows('SELECT reason, recorded_by, retracted_at FROM entity_merge')).toEqual([
    { reason: 'One commander', recorded_by: author, retracted_at: null },
  ]);
  expect(run(split(uid.rival, 'Two commanders')).label).toBe(
    'Split Southern Front from Northern Front',
  );
  expect(rows('SELECT reason, retraction_reason, retracted_by FROM entity_merge')).toEqual([
    { reason: 'One commander', retraction_reason: 'Two commanders', retracted_by: author },
  ]);
});

test('entities of different kinds are not merged, and the refusal says why', () => {
  const { refusal, uid } = filledCase();
  expect(refusal(merge(uid.place, uid.actor))).toMatchObject({
    code: 'entity.merge',
    message: expect.stringMatching(
      /“Hill Base” and “Northern Front” are of different kinds/,
    ) as unknown,
  });
});

test('an entity is not merged with itself: the command is none', () => {
  const { uid } = filledCase();
  const parsed = commandSchema.safeParse(merge(uid.actor, uid.actor));
  expect(parsed.error?.issues[0]?.message).toMatch(/itself/);
});

test('a merge needs a reason', () => {
  const { uid } = filledCase();
  expect(commandSchema.safeParse(merge(uid.rival, uid.actor, '')).success).toBe(false);
  expect(commandSchema.safeParse(split(uid.rival, '')).success).toBe(false);
});

test('what was retracted is not merged, and nothing is merged into it', () => {
  const { run, refusal, uid } = filledCase();
  run(command('entity.retract', { uid: uid.rival, reason: 'Invented' }));
  for (const attempt of [merge(uid.rival, uid.actor), merge(uid.actor, uid.rival)]) {
    expect(refusal(attempt)?.message).toMatch(/“Southern Front” was retracted/);
  }
});

test('merges never run in a circle, and an entity goes into one other at a time', () => {
  const { run, refusal, uid, third } = withThird();
  run(merge(uid.rival, uid.actor));
  expect(refusal(merge(uid.actor, uid.rival))?.message).toMatch(/Merge into “Northern Front”/);
  expect(refusal(merge(uid.rival, third))?.message).toMatch(/merged into “Northern Front” already/);
  run(merge(uid.actor, third));
  expect(refusal(merge(third, uid.rival))?.code).toBe('entity.merged');
});

test('what is not merged cannot be split', () => {
  const { refusal, uid } = filledCase();
  expect(refusal(split(uid.actor))).toMatchObject({
    code: 'entity.not-merged',
    message: expect.stringMatching(/nothing to split/) as unknown,
  });
});

test('the kind of a merged entity stays until it is split', () => {
  const { run, refusal, uid, third } = withThird();
  run(merge(third, uid.rival));
  for (const entity of [third, uid.rival]) {
    const edit = command('entity.edit', { uid: entity, kind: 'place' });
    expect(refusal(edit)?.message).toMatch(/Split them before/);
  }
  run(split(third));
  run(command('entity.edit', { uid: third, kind: 'place' }));
});

test('the same two can be merged and split again and again, and every time stays on record', () => {
  const { run, rows, uid } = filledCase();
  for (let time = 0; time < 3; time += 1) run(merge(uid.rival, uid.actor), split(uid.rival));
  run(merge(uid.rival, uid.actor));
  expect(rows('SELECT retracted_at IS NULL AS merged FROM entity_merge ORDER BY id')).toEqual([
    { merged: 0 },
    { merged: 0 },
    { merged: 0 },
    { merged: 1 },
  ]);
});

test('a merge is undone and redone to the row', () => {
  const { open, run, uid } = filledCase();
  const before = dumpCase(open.connection);
  run(merge(uid.rival, uid.actor));
  const after = dumpCase(open.connection);
  unwrap(open.undo(author));
  expect(dumpCase(open.connection)).toBe(before);
  unwrap(open.redo(author));
  expect(dumpCase(open.connection)).toBe(after);
});

test('what goes when an entity is deleted leaves those that were merged into it standing', () => {
  const { run, rows, uid } = filledCase();
  run(merge(uid.rival, uid.actor));
  expect(run(command('entity.remove', { uid: uid.actor })).label).toMatch(/1 merge$/);
  expect(rows('SELECT uid FROM entity WHERE uid = ?', uid.rival)).toHaveLength(1);
});

test('taking a merged node off a chart takes off every place that it stood on', () => {
  const { run, rows, uid } = filledCase();
  run(place(uid.chart, uid.rival), merge(uid.rival, uid.actor));
  run(command('chart.take', { chart: uid.chart, of: [{ entity: uid.actor }] }));
  expect(
    rows(
      'SELECT p.id FROM chart_place p JOIN entity e ON e.id = p.entity_id WHERE e.uid IN (?, ?)',
      uid.actor,
      uid.rival,
    ),
  ).toEqual([]);
});
