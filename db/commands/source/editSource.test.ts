import { expect, test } from 'vitest';
import { newUid } from '../../../core/uid';
import { filledCase } from '../../testing/filledCase';
import { command, createPassage } from '../../testing/sampleCommands';

const spans = 'SELECT locator, paragraph, span_start, span_end FROM passage WHERE uid = ?';

test('a marked passage goes along with its words when the text around it changes', () => {
  const { run, rows, uid, open } = filledCase();
  const text = 'Late news.\n\nA rocket fell near the base.';
  const { revision } = run(command('source.edit', { uid: uid.source, text }));
  expect(rows(spans, uid.passage)).toEqual([
    { locator: '¶2', paragraph: 2, span_start: 14, span_end: 20 },
  ]);
  expect(open.undo('Tester').ok && revision).toBeTruthy();
  expect(rows(spans, uid.passage)).toEqual([
    { locator: '¶1', paragraph: 1, span_start: 2, span_end: 8 },
  ]);
});

test('a name that the analyst gave the place stays', () => {
  const { run, rows, uid } = filledCase();
  const named = newUid();
  run(
    createPassage(uid.source, {
      uid: named,
      locator: 'lead',
      paragraph: null,
      span: { start: 0, end: 8 },
    }),
  );
  const text = 'Late news.\n\nA rocket fell near the base.';
  run(command('source.edit', { uid: uid.source, text }));
  expect(rows(spans, named)).toEqual([
    { locator: 'lead', paragraph: null, span_start: 12, span_end: 20 },
  ]);
});

test('a change that would leave a passage with other words is refused, naming it', () => {
  const { refusal, uid, rows } = filledCase();
  const text = 'Something fell near the base.';
  expect(refusal(command('source.edit', { uid: uid.source, text }))).toMatchObject({
    code: 'passage.lost',
    message: expect.stringContaining('“¶1”') as string,
  });
  expect(rows('SELECT text FROM source WHERE uid = ?', uid.source)).toEqual([
    { text: 'A rocket fell near the base.' },
  ]);
});
