import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { shareOfDifferent } from '../comparePixels';
import { chooseMenu } from '../inWindow';
import { runCommandLine } from '../runCommandLine';

/** Of all pixels. A canvas places letters to the pixel and an SVG between them; bars lie alike. */
const MOST_DIFFERENT = 0.004;

test('a picture of the timeline has all that the window has in time, alike in each format, and stays lines in PDF', async ({
  start,
  userData,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'Poppler is set up on Linux alone.');
  const path = copySample(folder);
  const run = await runCommandLine(userData, folder, [
    ...['--view', 'timeline', '--no-footing', '--dpi', '96'],
    ...['timeline.svg', 'timeline.png', 'timeline.pdf'].flatMap((file) => ['--export', file]),
    path,
  ]);
  expect(run.code, run.stderr).toBe(0);
  const svg = readFileSync(join(folder, 'timeline.svg'), 'utf8');
  expect(svg).toContain('<linearGradient');
  const ask = (tool: string, ...given: string[]): string =>
    execFileSync(tool, given, { cwd: folder, encoding: 'utf8' });
  expect(ask('pdfimages', '-list', 'timeline.pdf').trim().split('\n').slice(2)).toEqual([]);
  const text = ask('pdftotext', '-layout', 'timeline.pdf', '-');
  expect(text).toContain('When things happened, not when it was recorded.');

  const { app, page } = await start(path);
  await chooseMenu(app, 'view.timeline');
  const listed = page.getByRole('listbox', { name: 'What happened, by its date' });
  await expect(listed.getByRole('option').first()).toBeAttached();
  for (const option of await listed.getByRole('option').allTextContents()) {
    const [title = ''] = option.split(', ');
    expect(svg).toContain(title);
    expect(text).toContain(title);
  }
  const shown = await page.evaluate(async (written) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([written], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, svg);
  const painted = readFileSync(join(folder, 'timeline.png'));
  expect(shareOfDifferent(painted, Buffer.from(shown, 'base64'))).toBeLessThan(MOST_DIFFERENT);
});
