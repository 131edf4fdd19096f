import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { decompress } from 'wawoff2';
import { generateCase } from '../../scripts/generate/generateCase';
import { expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { shareOfDifferent } from '../comparePixels';
import { exportPicture } from '../exportPicture';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';
import { runCommandLine } from '../runCommandLine';
import { svgInChromium } from '../svgInChromium';

/**
 * Of all pixels. Chromium draws both, but smooths letters on its canvases in another way; and where
 * there is no room for all names, those that gave way during a glide may be others.
 */
const MOST_IN_CHROMIUM = 0.004;
/** librsvg has letters, dashes and curves of its own making. */
const MOST_IN_LIBRSVG = 0.015;

/** What the canvases of the graph show, on the background of the graph. */
async function canvasPicture(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const graph = document.querySelector<HTMLElement>('[data-testid="graph"]');
    if (!graph) throw new Error('There is no graph.');
    const [wide, high] = [graph.clientWidth, graph.clientHeight];
    const whole = document.createElement('canvas');
    [whole.width, whole.height] = [wide, high];
    const context = whole.getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.fillStyle = getComputedStyle(graph).backgroundColor;
    context.fillRect(0, 0, wide, high);
    for (const canvas of graph.querySelectorAll('canvas')) {
      if (getComputedStyle(canvas).display !== 'none' && canvas.clientWidth >= wide - 1) {
        context.drawImage(canvas, 0, 0, wide, high);
      }
    }
    return whole.toDataURL('image/png');
  });
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

/** Of the app's fonts, which come in parts, those that the letters of these charts are in. */
const FONTS = [
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
  '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2',
];

/** The same by another engine, with the app's own fonts installed for it, which takes none that are packed. */
async function inLibrsvg(folder: string, file: string): Promise<Buffer> {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const font of FONTS) {
    const unpacked = await decompress(readFileSync(resolve('node_modules', font)));
    writeFileSync(join(fonts, `${basename(font, '.woff2')}.ttf`), unpacked);
  }
  const config = join(fonts, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>`,
  );
  const env = { ...process.env, FONTCONFIG_FILE: config };
  return execFileSync('rsvg-convert', [file], { env, maxBuffer: 1 << 28 });
}

/** The same once nothing glides any more, and names have found their places. */
async function stillPicture(page: Page): Promise<Buffer> {
  let last = await canvasPicture(page);
  await expect(async () => {
    const before = last;
    last = await canvasPicture(page);
    expect(before.equals(last)).toBe(true);
  }).toPass({ intervals: [300] });
  return last;
}

/** Draws what is in sight without anything around it, and holds it against the window. */
async function expectToAgree(
  app: ElectronApplication,
  page: Page,
  folder: string,
  name: string,
): Promise<void> {
  await graphReady(page);
  // The file has what is in sight when it is asked for.
  let drawn = await stillPicture(page);
  const file = join(folder, `${name}.svg`);
  await exportPicture(app, page, file, async (dialog) => {
    await dialog.getByLabel('Format').selectOption('svg');
    await dialog.getByLabel('Shows').selectOption('sight');
    for (const box of await dialog
      .getByRole('group', { name: 'Stands around it' })
      .getByRole('checkbox')
      .all()) {
      await box.uncheck({ force: true });
    }
  });
  const svg = readFileSync(file, 'utf8');
  // On a busy machine names find their places later, and so do the fonts that the file has in it.
  await expect(async () => {
    drawn = await stillPicture(page);
    const shown = await svgInChromium(page, svg);
    expect(shareOfDifferent(drawn, shown), `${name} in Chromium`).toBeLessThan(MOST_IN_CHROMIUM);
  }).toPass({ timeout: 20_000 });
  const other = await inLibrsvg(folder, file);
  expect(shareOfDifferent(drawn, other), `${name} in librsvg`).toBeLessThan(MOST_IN_LIBRSVG);
}

test('an SVG agrees with the canvas by pixels, shown by Chromium and by another engine', async ({
  start,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'librsvg is set up on Linux alone.');
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  await chooseMenu(app, 'view.legend');
  await expectToAgree(app, page, folder, 'sample');
});

test('so does that of a generated chart in several layouts', async ({ start, folder }) => {
  test.skip(process.platform !== 'linux', 'librsvg is set up on Linux alone.');
  // It draws three charts, each four times.
  test.slow();
  const path = join(folder, 'generated.ascribe');
  generateCase({ out: path, entities: 60, seed: 7, chart: 24 }, () => undefined);
  const { app, page } = await start(path);
  await graphReady(page);
  await chooseMenu(app, 'view.legend');
  for (const layout of ['chart.layers', 'chart.circle', 'chart.arrange'] as const) {
    const before = await canvasPicture(page);
    await chooseMenu(app, layout);
    // It glides to where it belongs, and stands there.
    await expect(async () => expect(before.equals(await canvasPicture(page))).toBe(false)).toPass();
    await graphReady(page);
    await expectToAgree(app, page, folder, layout);
  }
});

test('a PDF can be searched in any script, has its fonts in it, and as many sheets as were said', async ({
  userData,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'Poppler is set up on Linux alone.');
  const run = await runCommandLine(userData, folder, [
    ...['--paper', 'a4', '--tiled', '--marking', 'FOR THE DESK ONLY', '--export', 'graph.pdf'],
    copySample(folder),
  ]);
  expect(run.code, run.stderr).toBe(0);
  const ask = (tool: string, ...more: string[]): string =>
    execFileSync(tool, ['graph.pdf', ...more], { cwd: folder, encoding: 'utf8' });
  const text = ask('pdftotext', '-').replace(/\s+/g, ' ');
  expect(text).toContain('FOR THE DESK ONLY');
  expect(text).toContain('Ain al-Assad');
  expect(text).toContain('It is likely that Tehran-backed Shiite factions carried out');
  expect(text).toMatch(/[\u0600-\u06ff]{3}/);
  const pages = Number(/Pages:\s+(\d+)/.exec(ask('pdfinfo'))?.[1]);
  expect(text).toContain(`column 1 of 2, row 1 of ${String(pages / 2)}`);
  // Columns: name, type, encoding, embedded, …; names may hold blanks.
  const fonts = ask('pdffonts').trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/);
});

test('a PNG of 2,000 entities on A0 at 300 dots per inch is complete, in bounded memory', async ({
  userData,
  folder,
}) => {
  // 140 million pixels are painted, and read again.
  test.slow();
  const path = join(folder, 'large.ascribe');
  generateCase({ out: path, entities: 2400, seed: 3, chart: 2000 }, () => undefined);
  const run = await runCommandLine(userData, folder, [
    ...['--paper', 'a0', '--dpi', '300', '--export', 'a0.png', path],
  ]);
  expect(run.code, run.stderr).toBe(0);
  const { PNG } = await import('pngjs');
  const { width, height, data } = PNG.sync.read(readFileSync(join(folder, 'a0.png')));
  expect([width, height]).toEqual([14_043, 9_933]);
  // From the title down to the last line of the footing there is something in each band of it.
  const BANDS = 20;
  for (let band = 0; band < BANDS; band += 1) {
    const colours = new Set<number>();
    const bottom = ((band + 1) * height) / BANDS;
    for (let y = Math.ceil((band * height) / BANDS); y < bottom; y += 5) {
      for (let x = 0; x < width; x += 5) colours.add(data.readUInt32BE((y * width + x) * 4));
    }
    expect(colours.size, `band ${String(band)}`).toBeGreaterThan(2);
  }
});
