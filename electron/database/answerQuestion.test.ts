import { expect, onTestFinished, test, vi } from 'vitest';
import { newCase } from '../../db/testing/newCase';
import { answerQuestion } from './answerQuestion';
import { seat } from './seat';

/** A case whose file was let go of: whatever is asked of it throws. */
function brokenCase(): void {
  vi.spyOn(console, 'error').mockReturnValue();
  const { open } = newCase();
  seat.open = open;
  onTestFinished(() => {
    seat.open = null;
    vi.restoreAllMocks();
  });
  open.close();
}

test('after something unexpected in a change, the history is named as what knows what was saved', () => {
  brokenCase();
  const step = { commands: [{ name: 'case.describe', args: { title: 'Another' } }] };
  const answer = answerQuestion('case.execute', step, 'Tester');
  expect(answer).toMatchObject({ ok: false, error: { code: 'database.unexpected' } });
  expect(JSON.stringify(answer)).toContain('history');
});

test('after something unexpected in a read, it can be tried again', () => {
  brokenCase();
  const answer = answerQuestion('case.contents', null, 'Tester');
  expect(answer).toMatchObject({ ok: false, error: { code: 'database.unexpected' } });
  expect(JSON.stringify(answer)).toContain('Try it again.');
});
