import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { answerDialog } from '../caseFiles';
import { asked, expect, test } from '../ascribe';
import { choose, chooseMenu, headingOf } from '../inWindow';
import { drag, firstSlice, graphReady } from '../onGraph';
import { runCommandLine } from '../runCommandLine';

const title = 'Blast stops the pumping station at Marda';
const blast = 'A blast stopped the pumping station at Marda in the night to Monday.';
const guard = 'The River Guard wrote on its channel that it had placed the charge.';
const doubt = 'An engineer of the ministry said that nothing pointed to the River Guard.';
const article = [title, blast, guard, doubt].join('\n\n');

const incident = 'Blast at the Marda pumping station';
const actor = 'River Guard';
const reason = 'The channel was found to be forged.';

/** Marks words of the open text with the mouse. What is marked already cuts a line into pieces. */
async function mark(page: Page, words: string): Promise<void> {
  const lines = page.getByRole('textbox', { name: title }).locator('.cm-line');
  const line = lines.filter({ hasText: words }).first();
  const measure = () =>
    line.evaluate((whole, wanted) => {
      const start = whole.textContent.indexOf(wanted);
      const boxOf = (at: number): DOMRect => {
        const pieces = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
        let before = 0;
        for (let piece = pieces.nextNode(); piece !== null; piece = pieces.nextNode()) {
          const length = piece.textContent?.length ?? 0;
          if (at < before + length) {
            const letter = document.createRange();
            letter.setStart(piece, at - before);
            letter.setEnd(piece, at - before + 1);
            return letter.getBoundingClientRect();
          }
          before += length;
        }
        throw new Error('The line is shorter');
      };
      const [first, last] = [boxOf(start), boxOf(start + wanted.length - 1)];
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }, words);
  // Until the text stands still: it makes room for what was made of the words before, and goes on
  // moving under the hand.
  await expect(async () => {
    const { from, to } = await measure();
    await drag(page, from, to);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
  }).toPass({ intervals: [200] });
}

async function make(page: Page, what: 'Entity' | 'Claim' | 'Attribution'): Promise<Locator> {
  const bar = page.getByRole('toolbar', { name: 'Make of the selected words' });
  await bar.getByRole('button', { name: `${what}…` }).click();
  return page.getByRole('dialog');
}

async function submit(dialog: Locator, button: string): Promise<void> {
  await dialog.getByRole('button', { name: button }).click();
  await expect(dialog).toHaveCount(0);
}

async function pick(dialog: Locator, label: string, name: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label }).fill(name);
  await dialog.getByRole('listbox', { name: label }).getByRole('option').first().click();
}

/** A new source with the article's text, graded, and open in the reader. */
async function pasteArticle(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'New source' });
  await dialog.getByRole('textbox', { name: 'Its text' }).fill(article);
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await dialog.getByRole('combobox', { name: 'Reliability' }).selectOption('C');
  await submit(dialog, 'Create');
  await page.getByRole('tab', { name: 'Reader' }).click();
  await expect(page.getByRole('textbox', { name: title })).toContainText(blast);
}

test('an article becomes a graded, contested attribution that can be looked at as it was, undone, redone and found again', async ({
  start,
  folder,
}) => {
  const path = join(folder, 'marda.ascribe');
  const written = async (name: string): Promise<string> => {
    const out = join(folder, `${name}.json`);
    const run = await runCommandLine(join(folder, 'other-user'), folder, ['--export', out, path]);
    expect(run.code, run.stderr).toBe(0);
    return readFileSync(out, 'utf8');
  };

  const { app, page } = await start();
  await graphReady(page);
  await answerDialog(app, path);
  await asked(page, 'file.new', null);
  await expect.poll(async () => (await asked(page, 'case.counts', null)).entities).toBe(0);
  const empty = await written('empty');

  await chooseMenu(app, 'insert.source');
  await pasteArticle(page);

  await mark(page, 'A blast stopped the pumping station at Marda');
  let dialog = await make(page, 'Entity');
  await dialog.getByText('Incident', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill(incident);
  await submit(dialog, 'Create');

  await mark(page, actor);
  dialog = await make(page, 'Entity');
  await dialog.getByText('Actor', { exact: true }).click();
  await submit(dialog, 'Create');

  await mark(page, guard);
  dialog = await make(page, 'Attribution');
  await pick(dialog, 'Incident', incident);
  await pick(dialog, 'Actor', actor);
  await dialog.getByRole('combobox', { name: 'Likelihood' }).selectOption('likely');
  await dialog.getByRole('combobox', { name: 'Confidence' }).selectOption('low');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('They say so themselves.');
  await dialog.getByRole('combobox', { name: 'The passage' }).selectOption('claims responsibility');
  await expect(dialog).toContainText(`It is likely that ${actor} carried out “${incident}”.`);
  await submit(dialog, 'Add hypothesis');

  await mark(page, doubt);
  dialog = await make(page, 'Claim');
  await pick(dialog, 'About', incident);
  await dialog
    .getByRole('combobox', { name: 'What of it' })
    .selectOption({ label: `${actor} carried out ${incident}` });
  await dialog.getByRole('combobox', { name: 'Stance' }).selectOption('denies');
  await dialog.getByRole('combobox', { name: 'Credibility' }).selectOption('2');
  await submit(dialog, 'Add claim');

  await chooseMenu(app, 'view.hypotheses');
  await chooseMenu(app, 'insert.attribution');
  dialog = page.getByRole('dialog', { name: 'New hypothesis' });
  await dialog.getByRole('combobox', { name: 'Who' }).selectOption('unknown');
  await submit(dialog, 'Add hypothesis');
  const made = await firstSlice(page);
  expect(made.attributions).toHaveLength(2);
  const [claimed] = made.attributions.filter(({ hypothesis }) => hypothesis === 'actor');
  expect(claimed).toMatchObject({ likelihood: 'likely', confidence: 'low', contested: true });

  const grid = page.getByRole('grid', { name: 'Evidence against hypotheses' });
  await expect(grid.getByRole('columnheader')).toContainText(['', actor, 'Unknown']);
  for (const [evidence, ...ratings] of [
    [guard, 'c', 'i'],
    [doubt, 'Shift+I', 'c'],
  ] as const) {
    const row = grid.getByRole('row').filter({ hasText: evidence });
    for (const [column, key] of ratings.entries()) {
      await row.getByRole('gridcell').nth(column).focus();
      await page.keyboard.press(key);
      await expect(row.locator('.cell-blank')).toHaveCount(1 - column);
    }
  }
  await expect.poll(async () => (await asked(page, 'case.counts', null)).assessments).toBe(4);
  await expect(grid.locator('.rank-line > :first-child')).toHaveText(['2nd', '1st']);

  await page.getByRole('button', { name: `Judge: ${actor}` }).click();
  const form = page.getByRole('form', { name: 'New judgement' });
  await form.getByLabel('Likelihood').selectOption('unlikely');
  await form.getByLabel('Confidence').selectOption('moderate');
  await form.getByRole('button', { name: 'Add judgement' }).click();
  await expect(form).toContainText('The reason must not be empty.');
  await form.getByLabel('Reason').fill(reason);
  await form.getByRole('button', { name: 'Add judgement' }).click();
  await expect(form).toHaveCount(0);

  await page.getByRole('tab', { name: 'Graph' }).click();
  const sentence = page.locator('.judged-words').first();
  await expect(sentence).toContainText('It is unlikely');
  const line = page.getByRole('figure', { name: 'Likelihood and confidence over time' });
  await line.getByRole('button', { name: new RegExp(reason) }).click();
  await line.getByRole('button', { name: 'Just before' }).click();
  const banner = page.getByRole('status').filter({ hasText: 'As believed on' });
  await expect(banner).toContainText('1 judgement was recorded later.');
  await expect(sentence).toContainText('It is likely');
  await expect(page.getByRole('contentinfo')).toContainText(/as believed on .* UTC/);
  await page.getByRole('button', { name: 'Back to today' }).first().click();
  await expect(sentence).toContainText('It is unlikely');

  const done = await written('done');
  const { undo } = await asked(page, 'case.state', null);
  expect(undo).not.toBeNull();
  const graph = await graphReady(page);
  await graph.focus();
  for (;;) {
    const before = await asked(page, 'case.state', null);
    if (before.undo === null) break;
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await asked(page, 'case.state', null)).revision)
      .toBeGreaterThan(before.revision);
  }
  expect(await written('undone')).toBe(empty);
  for (;;) {
    const before = await asked(page, 'case.state', null);
    if (before.redo === null) break;
    await page.keyboard.press('Control+Shift+z');
    await expect
      .poll(async () => (await asked(page, 'case.state', null)).revision)
      .toBeGreaterThan(before.revision);
  }
  expect(await written('redone')).toBe(done);

  await app.close();
  const again = await start();
  await graphReady(again.page);
  expect(await written('again')).toBe(done);
  await choose(again.page, incident);
  await expect(headingOf(again.page, incident)).toBeVisible();
  const found = (await firstSlice(again.page)).attributions.find(({ uid }) => uid === claimed?.uid);
  expect(found).toMatchObject({ likelihood: 'unlikely', confidence: 'moderate', contested: true });
});
