import type { Page } from '@playwright/test';
import { newUid } from '../../core/uid';
import { asked, expect, test } from '../ascribe';
import { headingOf } from '../inWindow';
import { graphReady } from '../onGraph';

const first = 'Rockets fell near Ain al-Assad base, Iran said.';
const text = [first, 'قال الحشد الشعبي ذلك.', '<script>document.title = "run"</script>'].join(
  '\n\n',
);

/** A source with a text, opened in the reader. */
async function readNewSource(page: Page) {
  const [source, passage] = [newUid(), newUid()];
  const { items } = await asked(page, 'entity.list', { kind: null, offset: 0, limit: 200 });
  const forces = items.find(({ name }) => name === 'Popular Mobilization Forces')!;
  const start = text.indexOf('الحشد');
  const span = { start, end: start + 'الحشد الشعبي'.length };
  await asked(page, 'case.execute', {
    commands: [
      {
        name: 'source.create',
        args: {
          uid: source,
          title: 'Dispatch from the river',
          type: 'report',
          publisher: null,
          author: null,
          url: null,
          published: null,
          language: null,
          reliability: null,
          reliabilityBasis: '',
          derivesFrom: null,
          description: '',
          text,
        },
      },
      {
        name: 'passage.create',
        args: { uid: passage, source, locator: '¶2', paragraph: 2, span, text: '' },
      },
      {
        name: 'claim.create',
        args: {
          uid: newUid(),
          passage,
          about: { entity: forces.uid, field: 'existence' },
          stance: 'asserts',
          claimant: null,
          credibility: null,
          value: null,
          text: '',
          saidOn: null,
          responsibility: null,
        },
      },
    ],
  });
  await page.getByRole('tab', { name: 'Reader' }).click();
  await page.getByRole('button', { name: /^Dispatch from the river/ }).click();
  const reader = page.getByRole('textbox', { name: 'Dispatch from the river' });
  await expect(reader).toBeFocused();
  return { source, reader };
}

test('a text is read from the right where it is Arabic, and what looks like code is text', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  const { reader } = await readNewSource(page);
  const title = await page.title();
  const directionOf = (words: string) =>
    reader
      .locator('.cm-line', { hasText: words })
      .evaluate((line) => getComputedStyle(line).direction);
  expect(await directionOf('قال')).toBe('rtl');
  expect(await directionOf('Rockets')).toBe('ltr');
  await expect(reader).toContainText('<script>');
  expect(await page.title()).toBe(title);
  await reader.getByText('الحشد الشعبي').click();
  await expect(headingOf(page, 'Popular Mobilization Forces')).toBeVisible();
  await expect(reader.locator('.cm-passage-chosen')).toHaveText('الحشد الشعبي');
});

test('words are selected and made an entity by the keyboard, and a suggestion becomes a claim', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  const { source, reader } = await readNewSource(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await expect(page.getByRole('toolbar', { name: 'Make of the selected words' })).toBeVisible();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Rockets');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toBeHidden();
  const spans = async () => {
    const { passages, claims } = await asked(page, 'source.record', { uid: source });
    return claims.map(({ claim }) => passages.find(({ uid }) => uid === claim.passage)?.text);
  };
  await expect.poll(spans).toContain('Rockets');

  await reader.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.keyboard.press('Enter');
  const offer = page.getByRole('toolbar', { name: 'Who may be meant' });
  await expect(offer).toContainText('Ain al-Assad base');
  await expect(offer.getByRole('button', { name: 'Add a claim' })).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Add claim' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(spans).toContain('Ain al-Assad base');
});
