import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from './ascribe';
import { answerDialog } from './caseFiles';
import { chooseMenu } from './inWindow';

/** Opens the dialog, and waits until it shows what would come out. */
export async function openPictureDialog(app: ElectronApplication, page: Page): Promise<Locator> {
  await chooseMenu(app, 'file.exportPicture');
  const dialog = page.getByRole('dialog', { name: 'Export picture' });
  await pictureShown(dialog);
  return dialog;
}

/** What is shown is what was chosen last. */
async function pictureShown(dialog: Locator): Promise<void> {
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await expect(preview).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(preview.getByRole('img')).toBeVisible();
}

/** Exports the picture of the chart on screen by the dialog, in which `choose` may choose. */
export async function exportPicture(
  app: ElectronApplication,
  page: Page,
  path: string,
  choose: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await answerDialog(app, path);
  const dialog = await openPictureDialog(app, page);
  await choose(dialog);
  await pictureShown(dialog);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  const log = page.getByRole('log', { name: 'Messages' });
  const notice = log.getByText('The picture was written.');
  await expect(notice).toBeVisible({ timeout: 30_000 });
  await log.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await expect(dialog).toHaveCount(0);
}
