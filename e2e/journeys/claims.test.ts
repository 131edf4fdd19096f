import type { Page } from '@playwright/test';
import { asked, expect, test } from '../ascribe';
import { choose, chooseMenu, headingOf } from '../inWindow';
import { connectTo, firstSlice, graphReady, nodeNamed } from '../onGraph';

const article = 'Attack on the depot\n\nA drone hit the depot at night.\n\nNobody was hurt.';

/** A source with this text, pasted into its dialog. */
async function pasteSource(page: Page, text: string, from?: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'New source' });
  await dialog.getByRole('textbox', { name: 'Its text' }).fill(text);
  await expect(dialog).toContainText('3 paragraphs');
  if (from !== undefined) {
    await dialog.getByRole('textbox', { name: 'Title' }).fill('The copy');
    await dialog.getByRole('combobox', { name: 'Derives from' }).selectOption(from);
  }
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toHaveCount(0);
}

/** A claim from the second paragraph of a source, about what is selected. */
async function addClaim(page: Page, source: string, stance: string): Promise<void> {
  await page.getByRole('complementary').getByRole('button', { name: 'Add claim' }).last().click();
  const dialog = page.getByRole('dialog', { name: 'New claim' });
  await dialog.getByRole('combobox', { name: 'Source' }).selectOption(source);
  await dialog.getByRole('textbox', { name: 'Place' }).fill('¶2');
  await expect(dialog.getByRole('textbox', { name: 'It says' })).toHaveValue(
    'A drone hit the depot at night.',
  );
  await dialog.getByRole('combobox', { name: 'Stance' }).selectOption(stance);
  await dialog.getByRole('combobox', { name: 'Credibility' }).selectOption('3 · possibly true');
  await expect(dialog).toContainText('Not confirmed; reasonably logical');
  await dialog.getByRole('button', { name: 'Add claim' }).click();
  await expect(dialog).toHaveCount(0);
}

test('a link nobody claimed is sourced, counted, denied, and all of it is undone', async ({
  start,
}) => {
  const { app, page } = await start();
  const graph = await graphReady(page);
  await chooseMenu(app, 'insert.source');
  await pasteSource(page, article);
  await expect(headingOf(page, 'Attack on the depot')).toBeVisible();
  await chooseMenu(app, 'insert.source');
  await pasteSource(page, article, 'Attack on the depot');
  await expect(headingOf(page, 'The copy')).toBeVisible();

  await chooseMenu(app, 'insert.link');
  const linking = page.getByRole('dialog', { name: 'New link' });
  for (const [end, name] of [
    ['From', 'Iran'],
    ['To', 'Baghdad'],
  ] as const) {
    await linking.getByRole('combobox', { name: end }).fill(name);
    await linking.getByRole('listbox', { name: end }).getByRole('option').first().click();
  }
  await linking.getByLabel('Link', { exact: true }).selectOption({ index: 1 });
  await linking.getByRole('button', { name: 'Create' }).click();
  await expect(linking).toHaveCount(0);
  const made = (await firstSlice(page)).links.at(-1);
  const link = async () => (await firstSlice(page)).links.find(({ uid }) => uid === made?.uid);
  expect(made).toMatchObject({ claimCount: 0 });

  await addClaim(page, 'Attack on the depot', 'asserts');
  await addClaim(page, 'The copy', 'asserts');
  await expect.poll(link).toMatchObject({ claimCount: 2, sourceCount: 1, contested: false });
  const answer = page.getByRole('complementary');
  await expect(answer).toContainText(
    '2 claims, 1 independent source: “The copy” derives from “Attack on the depot”.',
  );

  await graph.focus();
  await page.keyboard.press('w');
  await expect(answer.getByRole('button', { name: /Who says so\?/ })).toBeFocused();

  await addClaim(page, 'Attack on the depot', 'denies');
  await expect.poll(link).toMatchObject({ claimCount: 3, contested: true });
  await expect(answer).toContainText('contested');

  await answer.locator('.claim').last().locator('summary').click();
  await expect(answer.locator('mark')).toHaveText('A drone hit the depot at night.');
  await answer.getByRole('button', { name: 'Edit …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Claim' });
  await dialog.getByRole('combobox', { name: 'Stance' }).selectOption('suspects');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(link).toMatchObject({ claimCount: 3, contested: false });
  await page.keyboard.press('Control+z');
  await expect.poll(link).toMatchObject({ contested: true });
  await asked(page, 'case.stepTo', { step: null });
  await expect.poll(async () => (await asked(page, 'case.contents', null)).sources.length).toBe(0);
});

test('dragging from an incident to an actor makes a hypothesis, with its first judgement', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  await choose(page, 'Rocket at Ain al-Assad');
  const slice = await firstSlice(page);
  const incident = nodeNamed(slice, 'Rocket at Ain al-Assad');
  const actor = nodeNamed(slice, 'Iraqi government');
  const dialog = page.getByRole('dialog', { name: 'New hypothesis' });
  await connectTo(page, actor, dialog);
  await dialog.getByRole('combobox', { name: 'Likelihood' }).selectOption('very unlikely');
  await expect(dialog).toContainText(
    'It is very unlikely that Iraqi government carried out “Rocket at Ain al-Assad”.',
  );
  await dialog.getByRole('button', { name: 'Add hypothesis' }).click();
  await expect(dialog).toContainText('The reason must not be empty.');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('It was the one attacked.');
  await dialog.getByRole('button', { name: 'Add hypothesis' }).click();
  await expect(dialog).toHaveCount(0);
  const made = (await firstSlice(page)).attributions.find(
    (one) => one.incident === incident.uid && one.actor === actor.uid,
  );
  expect(made).toMatchObject({ likelihood: 'very-unlikely', confidence: null });
});
