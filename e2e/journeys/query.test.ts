import { newUid } from '../../core/uid';
import { asked, expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { chooseMenu } from '../inWindow';
import { firstSlice, graphReady } from '../onGraph';

test('a query is typed, answered, saved, and after reopening run again and put on the chart, by keys', async ({
  start,
  folder,
}) => {
  const path = copySample(folder);
  const first = await start(path);
  await graphReady(first.page);
  const uid = newUid();
  const name = {
    uid: newUid(),
    text: 'Quiet Bridge',
    language: null,
    script: null,
    role: 'preferred' as const,
  };
  const args = {
    uid,
    kind: 'place',
    names: [name],
    description: '',
    fields: {},
    date: null,
    position: { latitude: 33.2, longitude: 44.3, precision: null },
  };
  await asked(first.page, 'case.execute', { commands: [{ name: 'entity.create', args }] });

  const { keyboard } = first.page;
  await chooseMenu(first.app, 'view.query');
  const field = first.page.getByRole('textbox', { name: 'Query' });
  await expect(field).toBeFocused();
  await keyboard.type('kind:ship');
  await keyboard.press('Enter');
  const panel = first.page.getByRole('tabpanel', { name: 'Query' });
  await expect(panel.getByRole('alert')).toContainText('The case has no kind of entity “ship”');
  await keyboard.press('Control+a');
  await keyboard.type('kind:place bridge near:33.3,44.4 within:50km');
  await keyboard.press('Enter');
  await expect(panel.getByRole('option', { name: /Quiet Bridge/ })).toContainText(
    'not on this chart',
  );
  await panel.getByRole('textbox', { name: 'Name to save the query under' }).focus();
  await keyboard.type('Bridges');
  await keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Bridges', exact: true })).toBeVisible();
  await first.app.close();

  const { app, page } = await start(path);
  await graphReady(page);
  await chooseMenu(app, 'view.query');
  await expect(page.getByRole('textbox', { name: 'Query' })).toBeFocused();
  const again = page.getByRole('tabpanel', { name: 'Query' });
  await again.getByRole('button', { name: 'Bridges', exact: true }).press('Enter');
  const answers = again.getByRole('listbox', { name: 'What answers the query' });
  await expect(answers.getByRole('option')).toHaveCount(1);
  await answers.press('Shift+Enter');
  await expect(answers).not.toContainText('not on this chart');
  const isOn = async () => (await firstSlice(page)).nodes.some((node) => node.uid === uid);
  expect(await isOn()).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(isOn).toBe(false);
});
