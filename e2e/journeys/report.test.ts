import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../ascribe';
import { answerDialog, copySample } from '../caseFiles';
import { choose, chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';
import { runCommandLine } from '../runCommandLine';

const INCIDENT = 'Rocket at Ain al-Assad';

test('a report of an incident is one file that needs no other, or pages that can be printed', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  await choose(page, INCIDENT);
  const log = page.getByRole('log', { name: 'Messages' });
  const exported = async (name: string, format: 'html' | 'pdf'): Promise<string> => {
    const file = join(folder, name);
    await answerDialog(app, file);
    await chooseMenu(app, 'file.exportReport');
    const dialog = page.getByRole('dialog', { name: 'Export report' });
    await expect(dialog.getByLabel('About')).toHaveValue('selection');
    await dialog.getByLabel('Format').selectOption(format);
    await dialog.getByLabel('Marking').fill('Handle <with> care');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const notice = log.getByText('The report was written.');
    await expect(notice).toBeVisible({ timeout: 60_000 });
    await log.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    return readFileSync(file, format === 'html' ? 'utf8' : 'latin1');
  };

  const html = await exported('rocket.html', 'html');
  expect(html).toMatch(/^<!doctype html>/);
  const read = await page.evaluate((text) => {
    const shown = new DOMParser().parseFromString(text, 'text/html');
    const idsOf = (found: string) => [...shown.querySelectorAll(found)].map(({ id }) => id).sort();
    const linked = [...shown.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    return {
      title: shown.querySelector('h1')?.textContent,
      headings: [...shown.querySelectorAll('h2')].map(({ textContent }) => textContent),
      markings: [...shown.querySelectorAll('.marking')].map(({ textContent }) => textContent),
      text: shown.body.textContent,
      drawn: [...shown.querySelectorAll('.report-picture svg')].map(
        (svg) => svg.querySelectorAll('path').length,
      ),
      active: shown.querySelectorAll('script, link, img, iframe, object, embed, base, form').length,
      targets: idsOf('li[id]'),
      linked: [...new Set(linked)].map((href) => href.slice(1)).sort(),
      outside: linked.filter((href) => !href.startsWith('#')),
    };
  }, html);
  expect(read.title).toBe(INCIDENT);
  expect(read.headings).toEqual([
    'Who did it, and how sure we are',
    'Picture',
    'Competing hypotheses',
    'Key facts',
    'Links and participants',
    'Map',
    'Timeline',
    'Notes: who says so',
    'Sources',
  ]);
  expect(read.markings).toEqual(['Handle <with> care', 'Handle <with> care']);
  expect(read.text).toContain(
    `It is likely that Tehran-backed Shiite factions carried out “${INCIDENT}”. Our confidence in this is low.`,
  );
  expect(read.text).toContain('صاروخ كاتيوشا');
  expect(read.text).toContain('11–23 June 2021 (year inferred)');
  // The graph, the map, the timeline.
  expect(read.drawn).toHaveLength(3);
  for (const paths of read.drawn) expect(paths).toBeGreaterThan(8);
  expect(read.linked).toEqual(read.targets);
  expect(read.outside).toEqual([]);
  expect(read.active).toBe(0);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/url\((?!data:|#)/);

  const pdf = await exported('rocket.pdf', 'pdf');
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
});

test('the command line writes a report on a chart, as believed on a day', async ({
  folder,
  userData,
}) => {
  const path = copySample(folder);
  const run = async (...args: string[]): Promise<string> => {
    const { code, stderr } = await runCommandLine(userData, folder, [...args, path]);
    expect(code, stderr).toBe(0);
    return readFileSync(join(folder, 'all.html'), 'utf8');
  };
  // Of two judgements on who fired the rocket, the second was made on the day after.
  const later = 'The paragraphs on the rocket do not name them again.';
  const today = await run('--export', 'all.html');
  expect(today).toContain('No cut-off date');
  expect(today).toContain(later);
  const past = await run('--export', 'all.html', '--as-of', '2026-11-02');
  expect(past).toContain('As believed on 2 November 2026 (UTC)');
  expect(past).toContain('Going by headline and lead alone');
  expect(past).not.toContain(later);
});
