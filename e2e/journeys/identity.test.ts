import { asked, expect, test } from '../ascribe';
import { choose, headingOf } from '../inWindow';
import { firstSlice, graphReady, nodeNamed } from '../onGraph';

test('two actors are merged with a reason, edited, split again, and all of it undone', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  const before = await firstSlice(page);
  const goesIn = nodeNamed(before, 'Tehran-backed Shiite factions');
  const stays = nodeNamed(before, 'Popular Mobilization Forces');
  const ofBoth = before.links.filter(({ from, to }) =>
    [from, to].some((end) => end === goesIn.uid || end === stays.uid),
  );

  await choose(page, goesIn.name);
  await page.getByRole('button', { name: 'Merge into another …' }).click();
  const dialog = page.getByRole('dialog', { name: /^Merge/ });
  await dialog.getByRole('combobox', { name: 'Into' }).fill(stays.name);
  await dialog.getByRole('option', { name: stays.name }).click();
  await expect(dialog.getByRole('table')).toContainText('stands for both');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert').first()).toContainText(/reason/i);
  await dialog.getByRole('textbox', { name: 'Why are they the same?' }).fill('One command');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await expect(headingOf(page, stays.name)).toBeVisible();
  const banner = page.getByRole('list', { name: 'Merged into it' });
  await expect(banner).toContainText(/Also holds Tehran-backed Shiite factions.*One command/);
  const merged = await firstSlice(page);
  expect(merged.nodes).toHaveLength(before.nodes.length - 1);
  expect(merged.attributions).toHaveLength(before.attributions.length);
  expect(
    merged.links.filter(({ from, to }) => from === stays.uid || to === stays.uid),
  ).toHaveLength(
    ofBoth.filter(
      ({ from, to }) => !([from, to].includes(goesIn.uid) && [from, to].includes(stays.uid)),
    ).length,
  );
  const [hit] = await asked(page, 'case.search', { text: goesIn.name, limit: 1 });
  expect(hit?.target.uid).toBe(stays.uid);

  // An edit after the merge stays with the one that it was made on.
  const description = page.getByRole('group', { name: 'Description', exact: true });
  await description.getByRole('button').first().click();
  await description.getByRole('textbox').fill('Edited since');
  await page.keyboard.press('Control+Enter');
  await expect(description).toContainText('Edited since');

  await banner.getByRole('button', { name: `Split ${goesIn.name} …` }).click();
  await page.getByRole('textbox', { name: 'Why are they not the same?' }).fill('Two commands');
  await page.keyboard.press('Enter');
  await expect(banner).toHaveCount(0);
  const after = await firstSlice(page);
  expect(after.nodes).toEqual(before.nodes);
  expect(after.links).toEqual(before.links);
  expect(after.attributions).toEqual(before.attributions);
  await expect(description).toContainText('Edited since');

  await page.keyboard.press('Control+z');
  await expect(banner).toContainText('Also holds');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(banner).toHaveCount(0);
  await expect.poll(() => firstSlice(page)).toEqual(before);
});
