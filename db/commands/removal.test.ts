import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { filledCase } from '../testing/filledCase';
import { annotate, command, createEntity } from '../testing/sampleCommands';

test('a step that deletes one thing says what went along with it', () => {
  const { run, uid } = filledCase();
  expect(run(command('entity.remove', { uid: uid.place })).label).toBe(
    'Delete Hill Base with 1 link, 1 claim and 1 note',
  );
  expect(run(command('entity.remove', { uid: uid.rival })).label).toBe('Delete Southern Front');
});

test('a step that deletes several things counts them, and what went along with all of them', () => {
  const { run, uid, open } = filledCase();
  const { label } = run(
    command('link.remove', { uid: uid.link }),
    command('entity.remove', { uid: uid.incident }),
    command('entity.remove', { uid: uid.place }),
  );
  expect(label).toBe('Delete 2 entities and 1 link with 2 hypotheses, 4 claims and 1 note');
  expect(open.state().undo?.label).toBe(label);
});

test('a long name does not push what went along out of the line', () => {
  const { run } = filledCase();
  const uid = newUid();
  run(
    createEntity('A name that goes on and on '.repeat(15).trim(), { uid }),
    annotate({ entity: uid }),
  );
  const { label } = run(command('entity.remove', { uid }));
  expect(label).toMatch(/^Delete A name that goes .*… with 1 note$/u);
  expect(label.length).toBeLessThanOrEqual(200);
});
