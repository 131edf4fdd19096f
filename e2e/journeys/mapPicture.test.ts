import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { shareOfDifferent } from '../comparePixels';
import { exportPicture } from '../exportPicture';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';
import { svgInChromium } from '../svgInChromium';

/** Of all pixels. Chromium draws both, but smooths letters on its canvases in another way. */
const MOST_DIFFERENT = 0.001;

/** Of CSS pixels at the lower edge: scale and origin, which the window lays upon its canvases. */
const FOOTING = 32;

function aboveFooting(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  png.data.fill(0, (png.height - FOOTING) * png.width * 4);
  return PNG.sync.write(png);
}

/** What the two canvases of the map show. */
async function canvasPicture(page: Page): Promise<Buffer> {
  const url = await page.getByTestId('map').evaluate((map) => {
    const whole = document.createElement('canvas');
    [whole.width, whole.height] = [map.clientWidth, map.clientHeight];
    const context = whole.getContext('2d');
    for (const canvas of map.querySelectorAll('canvas')) {
      context?.drawImage(canvas, 0, 0, whole.width, whole.height);
    }
    return whole.toDataURL('image/png');
  });
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

test('the picture of a map agrees with the window by pixels, and says what is not on it', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  await chooseMenu(app, 'view.map');
  const map = page.getByTestId('map');
  await expect(map).toHaveAttribute('data-land', 'drawn');
  const off = await map.getByRole('button', { name: /without a position/ }).textContent();

  /** Draws the part in sight without anything around it. */
  const expectToAgree = async (name: string): Promise<void> => {
    const drawn = await canvasPicture(page);
    const file = join(folder, `${name}.svg`);
    await exportPicture(app, page, file, async (dialog) => {
      await expect(dialog.getByLabel('Drawn as')).toHaveValue('map');
      await dialog.getByLabel('Format').selectOption('svg');
      await dialog.getByLabel('Shows').selectOption('sight');
      const parts = dialog.getByRole('group', { name: 'Stands around it' });
      for (const box of await parts.getByRole('checkbox').all()) await box.uncheck({ force: true });
    });
    const svg = readFileSync(file, 'utf8');
    expect(svg).toContain('Natural Earth 1:50m, borders as held');
    expect(svg).toContain(off ?? 'nothing');
    const shown = await svgInChromium(page, svg);
    expect(shareOfDifferent(aboveFooting(drawn), aboveFooting(shown)), name).toBeLessThan(
      MOST_DIFFERENT,
    );
  };
  await expectToAgree('fitted');
  // In the east of it, where what was counted comes apart and most countries lie outside.
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on screen.');
  await page.mouse.move(box.x + box.width * 0.84, box.y + box.height * 0.72);
  const before = await map.getAttribute('data-view');
  await page.mouse.wheel(0, -1100);
  await expect(map).not.toHaveAttribute('data-view', before ?? '');
  await page.mouse.move(0, 0);
  await expectToAgree('close');
});
