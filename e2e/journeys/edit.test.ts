import { asked, expect, test } from '../ascribe';
import { choose, chooseMenu, headingOf } from '../inWindow';
import { firstSlice, graphReady } from '../onGraph';

test('an entity is made by the keyboard alone, its date read back in words, and undone', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  const before = await firstSlice(page);
  await chooseMenu(app, 'insert.entity');
  const dialog = page.getByRole('dialog', { name: 'New entity' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('كتائب الإمام');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2021?-06-10');
  await expect(dialog).toContainText('10 June 2021 (year inferred)');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(headingOf(page, 'كتائب الإمام')).toBeVisible();
  const after = await firstSlice(page);
  expect(after.nodes).toHaveLength(before.nodes.length + 1);

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await firstSlice(page)).nodes.length).toBe(before.nodes.length);
});

test('a date that cannot be read is refused beside it, and what was typed stays', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  await choose(page, 'Rocket at Ain al-Assad');
  const field = page.getByRole('group', { name: 'When', exact: true });
  await field.getByRole('button').first().click();
  const input = field.getByRole('textbox');
  await input.fill('sometime in June');
  await input.press('Enter');
  await expect(input).toHaveValue('sometime in June');
  await expect(field).toContainText(/2021-06/);
  await input.fill('2021-06-14');
  await expect(field).toContainText('14 June 2021');
  await input.press('Enter');
  await expect(field.getByRole('button').first()).toContainText('14 June 2021');
  await page.keyboard.press('Control+z');
  await expect(field.getByRole('button').first()).not.toContainText('14 June');
});

test('deleting asks nothing, says what is gone, and can be taken back from there', async ({
  start,
}) => {
  const { page } = await start();
  const graph = await graphReady(page);
  const before = await firstSlice(page);
  await choose(page, 'Vienna talks');
  await graph.focus();
  await page.keyboard.press('Delete');
  await expect
    .poll(async () => (await firstSlice(page)).nodes.length)
    .toBe(before.nodes.length - 1);
  const log = page.getByRole('log', { name: 'Messages' });
  await expect(log).toContainText('Deleted');
  await log.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => firstSlice(page)).toEqual(before);
});

test('a name is changed in place, in any script, and found by its new one', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  await choose(page, 'Iraqi government');
  await page.getByRole('button', { name: 'Edit names' }).click();
  const names = page.getByRole('group', { name: 'Names', exact: true });
  await names.getByRole('textbox', { name: 'Another name' }).fill('حکوومەتی عێراق');
  await names.getByRole('button', { name: 'Add' }).click();
  await expect(names.getByRole('group', { name: 'حکوومەتی عێراق' })).toBeVisible();
  const hits = await asked(page, 'case.search', { text: 'حکوومەتی عێراق', limit: 5 });
  expect(hits[0]?.title).toBe('Iraqi government');
});

test('the history steps back and forward to any step', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  const titles = ['One', 'Two', 'Three'];
  for (const title of titles) {
    await asked(page, 'case.execute', {
      commands: [{ name: 'case.describe', args: { title } }],
      label: `Call it ${title}`,
    });
  }
  await page.getByRole('tab', { name: 'History' }).click();
  const history = page.getByRole('tabpanel', { name: 'History' });
  await history.getByText('Call it One').click();
  const title = async () => (await asked(page, 'case.state', null)).case.title;
  await expect.poll(title).toBe('One');
  await history.getByText('Call it Three').click();
  await expect.poll(title).toBe('Three');
});

test('a click asks "who says?" and the claims answer with grade, source and passage', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  await choose(page, 'Rocket at Ain al-Assad');
  const asking = page.getByRole('button', { name: /who says\?/ }).first();
  await asking.click();
  await expect(asking).toHaveAttribute('aria-expanded', 'true');
  const claim = page.locator('.field-claims .claim').first();
  await expect(claim).toContainText('¶');
  await expect(claim.locator('.grade')).toBeVisible();
});
