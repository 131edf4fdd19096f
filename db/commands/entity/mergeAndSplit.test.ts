import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerCaseRequest } from '../../answerCaseRequest';
import { openCase, type OpenCase } from '../../openCase';
import { author } from '../../testing/author';
import { commandFromPicks, commandNames } from '../../testing/commandsFromPicks';
import { dumpCase } from '../../testing/dumpCase';
import { filledCase } from '../../testing/filledCase';
import { Picks } from '../../testing/picks';
import { merge, place, split } from '../../testing/sampleCommands';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { unwrap } from '../../testing/unwrap';

/** What a merge itself changes, or lets the chart of all do to both. */
const others = commandNames.filter(
  (name) => !['entity.merge', 'entity.split', 'chart.take'].includes(name),
);
const edits = fc.array(
  fc.record({
    name: fc.constantFrom(...others),
    numbers: fc.array(fc.nat(1000), { minLength: 12, maxLength: 24 }),
  }),
  { minLength: 1, maxLength: 12, size: 'max' },
);

/** Two cases differ in when their rows were recorded, and here in what was merged meanwhile. */
function withoutMoments(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu, 'then')
    .replace(/\["entity_merge",\[.*?\]\],/u, '');
}

function recordOf(open: OpenCase, uid: string): string {
  return withoutMoments(JSON.stringify(answerCaseRequest(open, 'entity.record', { uid }, author)));
}

test('merged, edited in any way and split again, a case is as if it had never been merged', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (chosen) => {
      const { open, run, uid } = filledCase();
      run(place(uid.chart, uid.rival));
      const copy = join(temporaryFolder(), 'twin.ascribe');
      unwrap(await open.saveCopy(copy));
      const twin = unwrap(openCase(copy, { mode: 'edit' }));

      run(merge(uid.rival, uid.actor));
      for (const { name, numbers } of chosen) {
        const command = commandFromPicks(name, new Picks(open.connection, numbers));
        // What is refused is not done to the twin: a merged entity keeps its kind.
        if (open.execute({ commands: [command] }, author).ok) {
          unwrap(twin.execute({ commands: [command] }, author));
        }
      }
      open.execute({ commands: [split(uid.rival)] }, author);

      expect(withoutMoments(dumpCase(open.connection))).toBe(
        withoutMoments(dumpCase(twin.connection)),
      );
      for (const entity of [uid.actor, uid.rival, uid.incident]) {
        expect(recordOf(open, entity)).toBe(recordOf(twin, entity));
      }
      twin.close();
    }),
    { seed: 2026, numRuns: 25 },
  );
}, 120_000);
