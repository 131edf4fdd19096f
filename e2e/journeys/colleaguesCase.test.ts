import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { newUid } from '../../core/uid';
import { openCase } from '../../db/openCase';
import { createEntity, judge } from '../../db/testing/sampleCommands';
import { asked, expect, test } from '../ascribe';
import { answerDialog, copySample } from '../caseFiles';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';

const COLLEAGUE = 'B. Colleague';

/** What a colleague does to a copy of the case, which is a whole file again afterwards. */
function editAsColleague(path: string, work: (open: ReturnType<typeof opened>) => void): void {
  const open = opened(path);
  work(open);
  open.close();
}

/** One's own copy of the sample, and a colleague's with that work done. */
function ownAndColleagues(folder: string, work: (open: ReturnType<typeof opened>) => void) {
  const own = copySample(folder);
  const theirs = join(folder, 'colleague.ascribe');
  copyFileSync(own, theirs);
  editAsColleague(theirs, work);
  return { own, theirs };
}

function opened(path: string) {
  const open = openCase(path, { mode: 'edit' });
  if (!open.ok) throw new Error(open.error.message);
  return open.value;
}

test('a colleague’s case is compared, taken over in part, undone, redone, and known when it comes again', async ({
  start,
  folder,
}) => {
  const { own, theirs } = ownAndColleagues(folder, (open) => {
    const [attribution] = open.connection.all<{ uid: string }>(
      'SELECT uid FROM attribution ORDER BY id LIMIT 1',
    );
    const uid = attribution?.uid ?? '';
    const step = (...commands: ReturnType<typeof createEntity>[]) =>
      open.execute({ commands }, COLLEAGUE);
    step(createEntity('Red Reef Brigade'));
    step(judge(uid, { likelihood: 'almost-no-chance', reason: 'The debris says otherwise' }));
  });

  const { app, page } = await start(own);
  await graphReady(page);
  const before = await asked(page, 'case.counts', null);
  await answerDialog(app, theirs);
  await chooseMenu(app, 'file.compareCase');
  const dialog = page.getByRole('dialog', { name: /^Compare with “/ });
  const list = dialog.getByRole('listbox', { name: 'Differences' });
  await expect(list.getByRole('option')).toHaveCount(2);
  // Nothing is written by looking.
  expect(await asked(page, 'case.counts', null)).toEqual(before);

  const entity = list.getByRole('option', { name: /^entity: Red Reef Brigade, only there/ });
  await entity.focus();
  await page.keyboard.press('ArrowDown');
  const judged = list.getByRole('option', { name: /judged otherwise/ });
  await expect(judged).toBeFocused();
  const sides = dialog.getByRole('region', { name: 'Both sides' });
  await expect(sides.getByText('The debris says otherwise')).toBeVisible();
  await expect(sides.getByText(COLLEAGUE).first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(judged).toHaveAttribute('aria-selected', 'true');
  await dialog.getByRole('button', { name: 'Take over 1 ticked' }).click();
  await expect(list.getByRole('option')).toHaveCount(1);
  expect((await asked(page, 'case.counts', null)).entities).toBe(before.entities);

  await dialog.getByRole('button', { name: 'Take over all' }).click();
  await expect(dialog.getByText('both cases have the same')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const after = await asked(page, 'case.counts', null);
  expect(after.entities).toBe(before.entities + 1);

  await chooseMenu(app, 'edit.undo');
  await expect
    .poll(async () => (await asked(page, 'case.counts', null)).entities)
    .toBe(before.entities);
  await chooseMenu(app, 'edit.redo');
  await expect.poll(() => asked(page, 'case.counts', null)).toEqual(after);

  editAsColleague(theirs, (open) => {
    open.execute({ commands: [createEntity('Second brigade', { uid: newUid() })] }, COLLEAGUE);
  });
  await answerDialog(app, theirs);
  await chooseMenu(app, 'file.compareCase');
  await expect(list.getByRole('option')).toHaveCount(1);
  await expect(list.getByRole('option', { name: /Second brigade, only there/ })).toBeVisible();
});

test('what a colleague has brought is found by its words, ticked together and taken over', async ({
  start,
  folder,
}) => {
  const { own, theirs } = ownAndColleagues(folder, (open) => {
    const commands = [...Array(40).keys()].map((number) =>
      createEntity(number % 4 === 0 ? `Élan brigade ${number}` : `Workshop ${number}`),
    );
    open.execute({ commands }, COLLEAGUE);
  });
  const { app, page } = await start(own);
  await graphReady(page);
  const before = await asked(page, 'case.counts', null);
  await answerDialog(app, theirs);
  await chooseMenu(app, 'file.compareCase');
  const dialog = page.getByRole('dialog', { name: /^Compare with “/ });
  const options = dialog.getByRole('listbox', { name: 'Differences' }).getByRole('option');
  await expect(options.first()).toBeVisible();
  const find = dialog.getByRole('searchbox', { name: 'Find among the differences' });
  await find.fill('nothing of the sort');
  await expect(dialog.getByText('No difference has these words in its name.')).toBeVisible();
  await find.fill('BRIGADE elan');
  await expect(options).toHaveCount(10);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('option', { selected: true })).toHaveCount(10);
  await find.fill('');
  await dialog.getByRole('button', { name: 'Take over 10 ticked' }).click();
  await expect
    .poll(async () => (await asked(page, 'case.counts', null)).entities)
    .toBe(before.entities + 10);
  await expect(dialog.getByRole('button', { name: 'Untick all' })).toBeDisabled();
});
