// Draws the pictures in docs/pictures anew, with the app itself on the sample case.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked, launchApp } from '../e2e/ascribe';
import { pictures } from './pictures/pictures';
import { windowOf } from './pictures/sampleWindow';
import { drawViews } from './pictures/viewPictures';
import { runElectron } from './runtime/runElectron.mjs';
import { projectFolder } from './runtime/projectFolder.mjs';

const SIZE = { width: 1440, height: 900 };
const folder = join(projectFolder, 'docs/pictures');

const userData = mkdtempSync(join(tmpdir(), 'ascribe-pictures-'));
const app = await launchApp(userData);
try {
  mkdirSync(folder, { recursive: true });
  const page = await windowOf(app, SIZE);
  for (const { name, theme, show, height } of pictures) {
    await asked(page, 'settings.change', { theme });
    const drawn = await show({ app, page });
    const box = await drawn.boundingBox();
    if (!box) throw new Error(`Nothing is drawn of ${name}.`);
    const clip = { ...box, height: Math.min(box.height, height ?? box.height) };
    await page.screenshot({ path: join(folder, `${name}.png`), clip });
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await app.close();
  rmSync(userData, { recursive: true, force: true, maxRetries: 10 });
}

await drawViews(join(projectFolder, 'docs'));

await runElectron([
  ...['--chart', 'Who is behind Ain al-Assad?', '--dpi', '144'],
  ...['--subtitle', 'One rocket attack, five hypotheses, one article'],
  ...['--export', join(folder, 'sample.png')],
]);
