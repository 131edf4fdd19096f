import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../ascribe';
import { sizeOfPng } from '../sizeOfPng';
import { copySample, hashOf } from '../caseFiles';
import { exportPicture, openPictureDialog } from '../exportPicture';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';
import { runCommandLine } from '../runCommandLine';

/** On this day, in UTC, the sample was begun. */
const FIRST_DAY = '2026-11-02';

test('a picture from the window shows what the window shows: its day, and its claims', async ({
  start,
  folder,
  userData,
}) => {
  const path = copySample(folder);
  const { app, page } = await start(path);
  await graphReady(page);
  const exported = async (name: string): Promise<string> => {
    await exportPicture(app, page, join(folder, name));
    return hashOf(join(folder, name));
  };

  const sizeOf = (name: string) => sizeOfPng(readFileSync(join(folder, name)));

  const today = await exported('today.png');
  await chooseMenu(app, 'view.asOf');
  const picker = page.getByRole('dialog', { name: 'As believed on' });
  await expect(picker.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.type(FIRST_DAY);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('as believed on 2 November 2026');
  const past = await exported('past.png');
  expect(past).not.toBe(today);
  const run = await runCommandLine(userData, folder, [
    ...['--export', 'line.png', '--as-of', FIRST_DAY, path],
  ]);
  expect(run.code, run.stderr).toBe(0);
  // The analyst's notes on the chart came later, so that the chart took less room.
  expect(sizeOf('line.png')).toEqual(sizeOf('past.png'));
  expect(sizeOf('past.png')).not.toEqual(sizeOf('today.png'));

  await chooseMenu(app, 'view.evidence');
  const tool = page.getByRole('button', { name: 'Claims and sources' });
  await expect(tool).toHaveAttribute('aria-pressed', 'true');
  expect(await exported('claims.png')).not.toBe(past);
});

test('what is changed in the dialog is seen, graph and all, and what was chosen is there again by its name', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const dialog = await openPictureDialog(app, page);
  const picture = dialog.getByRole('img', { name: 'The picture as it will be exported' });
  /** How many colours are in its upper half, where the graph is. */
  const colours = () =>
    picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [400, 200];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0, image.naturalWidth, image.naturalHeight / 2, 0, 0, 400, 200);
      const { data } = context?.getImageData(0, 40, 400, 160) ?? { data: [] };
      return new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer)).size;
    });
  const before = await picture.getAttribute('src');
  expect(await colours()).toBeGreaterThan(200);
  await dialog.getByLabel('Handling').fill('FOR THE DESK ONLY');
  await dialog.getByLabel('Format').selectOption('pdf');
  await dialog.getByLabel('Size').selectOption('a3');
  await expect(dialog.getByText('One sheet of A3')).toBeVisible();
  await expect(picture).not.toHaveAttribute('src', before ?? '');
  expect(await colours()).toBeGreaterThan(200);

  const name = dialog.getByLabel('Name of a new preset');
  await name.fill('For the desk');
  await name.press('Enter');
  const presets = dialog.getByLabel('Preset', { exact: true });
  await expect(presets).toHaveValue('For the desk');
  await dialog.getByLabel('Format').selectOption('svg');
  await expect(presets).toHaveValue('');
  await presets.selectOption('For the desk');
  await expect(dialog.getByLabel('Format')).toHaveValue('pdf');
  await expect(dialog.getByLabel('Handling')).toHaveValue('FOR THE DESK ONLY');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

/** The PNG on the clipboard, by whatever of its interfaces this Electron has. */
async function copiedPicture(app: ElectronApplication): Promise<Buffer> {
  const base64 = await app.evaluate(async ({ clipboard }) => {
    if (!('readImage' in clipboard)) {
      const [item] = await clipboard.read();
      const copied = await item?.getType('image/png');
      const bytes = copied instanceof Blob ? await copied.arrayBuffer() : new ArrayBuffer(0);
      return Buffer.from(bytes).toString('base64');
    }
    const older = clipboard as { readonly readImage: () => Electron.NativeImage };
    return older.readImage().toPNG().toString('base64');
  });
  return Buffer.from(base64, 'base64');
}

test('a picture is copied as the preview says that it comes out', async ({ start, folder }) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const dialog = await openPictureDialog(app, page);
  await dialog.getByLabel('Format').selectOption('png');
  await dialog.getByLabel('Size').selectOption('a4');
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('status')).toHaveText(/^[\d,]+ × [\d,]+ pixels$/);
  const [width, height] = (await preview.getByRole('status').innerText())
    .replaceAll(',', '')
    .match(/\d+/g)
    ?.map(Number) ?? [0, 0];
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
  const log = page.getByRole('log', { name: 'Messages' });
  await expect(log.getByText('The picture is on the clipboard.')).toBeVisible({ timeout: 30_000 });
  const copied = await copiedPicture(app);
  expect(sizeOfPng(copied)).toEqual({ width, height });
  // An empty sheet of this size takes a few thousand bytes.
  expect(copied.length).toBeGreaterThan(100_000);
  await expect(dialog).toBeVisible();
});
