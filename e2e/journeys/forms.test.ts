import type { Locator, Page } from '@playwright/test';
import { asked, expect, test } from '../ascribe';
import { choose, chooseMenu, headingOf } from '../inWindow';
import { clickNode, firstSlice, graphReady, nodeNamed } from '../onGraph';

const ROCKET = 'Rocket at Ain al-Assad';
const BASE = 'Ain al-Assad base';

async function recordOf(page: Page, name: string) {
  const { uid } = nodeNamed(await firstSlice(page), name);
  return asked(page, 'entity.record', { uid });
}

/** Enter chooses only from the answer to what was typed last. */
async function chooseTyped(dialog: Locator, label: string): Promise<void> {
  const list = dialog.getByRole('listbox', { name: label, exact: true });
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await list.page().keyboard.press('Enter');
}

/** Opens the field of the inspector for typing. */
async function openField(page: Page, label: string) {
  const field = page.getByRole('group', { name: label, exact: true });
  await field.getByRole('button').first().click();
  return field;
}

test('a date is kept when the history takes the place of its field', async ({ start }) => {
  const { app, page } = await start();
  await graphReady(page);
  await choose(page, ROCKET);
  const field = await openField(page, 'When');
  await field.getByRole('textbox').fill('2021-06-14');
  await chooseMenu(app, 'view.history');
  await expect(page.getByRole('list', { name: 'Steps, newest first' })).toBeVisible();
  await expect.poll(async () => (await recordOf(page, ROCKET)).entity.date).toBe('2021-06-14');
});

test('a date that cannot be read is told, with its words, when its field goes away', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  await choose(page, ROCKET);
  const before = (await recordOf(page, ROCKET)).entity.date;
  const field = await openField(page, 'When');
  await field.getByRole('textbox').fill('sometime in June');
  await chooseMenu(app, 'view.history');
  const log = page.getByRole('log', { name: 'Messages' });
  await expect(log).toContainText('When was not saved: “sometime in June”.');
  expect((await recordOf(page, ROCKET)).entity.date).toBe(before);
});

test('a note is kept when another node is selected, and made once by a double click', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  await choose(page, ROCKET);
  const notes = async () =>
    (await recordOf(page, ROCKET)).annotations.map((annotation) => annotation.text);
  const before = await notes();
  const note = page.getByRole('textbox', { name: 'Note' });
  await page.getByRole('button', { name: 'Add note', exact: true }).click();
  await note.fill('Said twice.');
  await page.getByRole('button', { name: 'Save note' }).dblclick();
  await expect.poll(notes).toEqual([...before, 'Said twice.']);
  await expect(note).toHaveCount(0);
  await page.getByRole('button', { name: 'Add note', exact: true }).click();
  await note.fill('Left behind.');
  await clickNode(page, nodeNamed(await firstSlice(page), BASE).uid);
  await expect(headingOf(page, BASE)).toBeVisible();
  await expect.poll(notes).toEqual([...before, 'Said twice.', 'Left behind.']);
});

test('a hypothesis is added to an incident and judged, with the reason in its history', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  await choose(page, 'Vienna talks');
  const rivals = async () => (await recordOf(page, 'Vienna talks')).attributions;
  const before = await rivals();
  await page.getByRole('button', { name: 'Add hypothesis' }).click();
  const form = page.getByRole('dialog', { name: 'New hypothesis' });
  await form.getByRole('combobox', { name: 'Who' }).selectOption('an actor of this case');
  await form.getByRole('combobox', { name: 'Actor' }).fill('security media');
  await form.getByRole('listbox', { name: 'Actor' }).getByRole('option').first().click();
  await form.getByRole('button', { name: 'Add hypothesis' }).dblclick();
  await expect(form).toHaveCount(0);
  await expect.poll(async () => (await rivals()).length).toBe(before.length + 1);

  const card = page.getByRole('article', { name: /Security Media/ });
  await card.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Judge …' }).click();
  const judging = page.getByRole('form', { name: 'New judgement' });
  await judging.getByRole('combobox', { name: 'Likelihood' }).selectOption('likely');
  await judging.getByRole('combobox', { name: 'Confidence' }).selectOption('low');
  await judging.getByRole('textbox', { name: 'Reason' }).fill('Nobody else was there.');
  await judging.getByRole('button', { name: 'Add judgement' }).dblclick();
  await expect(judging).toHaveCount(0);
  const made = (await rivals()).find(
    ({ attribution }) => !before.some((old) => old.attribution.uid === attribution.uid),
  );
  expect(made?.judgements).toHaveLength(1);
  expect(made?.attribution).toMatchObject({ likelihood: 'likely', confidence: 'low' });
  await expect(page.locator('.judgement')).toContainText('Nobody else was there.');
});

test('what is retracted stays with its reason, and is reinstated', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  await choose(page, ROCKET);
  await page.getByRole('button', { name: 'Retract …' }).click();
  const form = page.getByRole('form', { name: 'Retract' });
  await form.getByRole('textbox').fill('It was another day.');
  await form.getByRole('button', { name: 'Retract' }).click();
  const inspector = page.getByRole('complementary', { name: 'Side panel' });
  await expect(inspector).toContainText('It was another day.');
  expect((await recordOf(page, ROCKET)).entity.retraction?.reason).toBe('It was another day.');
  await inspector.getByRole('button', { name: 'Reinstate' }).click();
  await expect(inspector.getByRole('button', { name: 'Reinstate' })).toHaveCount(0);
  expect((await recordOf(page, ROCKET)).entity.retraction).toBeNull();
});

test('coordinates are pasted as a pair, and kept as exactly as they are known', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  await choose(page, BASE);
  const field = await openField(page, 'Coordinates');
  await field.getByRole('textbox', { name: 'Latitude' }).fill('95');
  await field.getByRole('button', { name: 'Save' }).click();
  await expect(field).toContainText('Latitude must lie between');
  await field.getByRole('textbox', { name: 'Latitude' }).fill('33.8, 42.45');
  await expect(field.getByRole('textbox', { name: 'Longitude' })).toHaveValue('42.45');
  await field.getByRole('combobox', { name: 'Precision' }).selectOption('');
  await field.getByRole('button', { name: 'Save' }).click();
  await expect(field).toContainText('33.8° N, 42.45° E');
  await expect(field).toContainText('precision not given');
  expect((await recordOf(page, BASE)).entity.position).toEqual({
    latitude: 33.8,
    longitude: 42.45,
    precision: null,
  });
});

test('a link is made by its form with the keyboard alone', async ({ start }) => {
  const { app, page } = await start();
  await graphReady(page);
  const before = await firstSlice(page);
  await chooseMenu(app, 'insert.link');
  const dialog = page.getByRole('dialog', { name: 'New link' });
  const from = dialog.getByRole('combobox', { name: 'From' });
  const to = dialog.getByRole('combobox', { name: 'To', exact: true });
  await expect(from).toBeFocused();
  await page.keyboard.type('Western officials');
  await chooseTyped(dialog, 'From');
  await expect(from).toHaveValue(/Western officials/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Meets');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(to).toBeFocused();
  await page.keyboard.type('Vienna tal');
  await chooseTyped(dialog, 'To');
  await expect(to).toHaveValue('Vienna talks');

  await chooseMenu(app, 'help.keys');
  await expect(to).toHaveValue('Vienna talks');
  await dialog.getByRole('button', { name: 'Swap from and to' }).press('Enter');
  await expect(from).toHaveValue('Vienna talks');
  await expect(to).toHaveValue(/Western officials/);

  await dialog.getByRole('combobox', { name: 'Link' }).focus();
  await page.keyboard.press('ArrowDown');
  await to.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const after = await firstSlice(page);
  expect(after.links).toHaveLength(before.links.length + 1);
});

test('a name that the case has already is said while it is typed, and led to', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  await chooseMenu(app, 'insert.entity');
  const dialog = page.getByRole('dialog', { name: 'New entity' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('popular mobilization');
  await expect(dialog.getByRole('status')).toContainText('Like names: Popular Mobilization Forces');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('الحشد الشعبى');
  await expect(dialog.getByRole('status')).toContainText('Already there:');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(headingOf(page, 'Popular Mobilization Forces')).toBeVisible();
});
