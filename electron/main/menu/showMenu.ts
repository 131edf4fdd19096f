import { app, Menu } from 'electron';
import type { ActionId } from '../../../core/actions';
import type { Result } from '../../../core/result';
import type { ToldCase } from '../case/toldCase';
import type { CaseFiles } from '../files/caseFiles';
import type { KeptState } from '../kept/keptState';
import { sendEvent } from '../windows/appWindows';
import { buildMenu } from './buildMenu';

/** Sets the application menu, and again whenever what it lists or offers changes. */
export function showMenu(files: CaseFiles, kept: KeptState, told: ToldCase): void {
  let shown: { readonly recent: readonly string[]; readonly canEdit: boolean } | null = null;
  const show = () => {
    const { recent } = kept.now();
    const canEdit = told.now()?.readOnly === false;
    if (recent === shown?.recent && canEdit === shown.canEdit) return;
    shown = { recent, canEdit };
    const template = buildMenu({
      platform: process.platform,
      isDeveloping: !app.isPackaged,
      recent,
      canEdit,
      choose: (action) => {
        choose(files, action);
      },
      openRecent: (index) => {
        void tellFailure(files.openRecent(index));
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show();
  kept.onChange(show);
  told.onChange(show);
}

/** What needs a native dialog is done here; all else is the window's to do. */
function choose(files: CaseFiles, action: ActionId): void {
  if (action === 'file.new') void tellFailure(files.create());
  else if (action === 'file.open') void tellFailure(files.open());
  else if (action === 'file.openSample') void tellFailure(files.openSample('asked'));
  else if (action === 'file.importJson') void tellFailure(files.importJson());
  else if (action === 'file.saveCopy') void tellFailure(files.saveCopy());
  else sendEvent('menu.chosen', { action });
}

export async function tellFailure(outcome: Promise<Result<unknown>>): Promise<void> {
  const result = await outcome;
  if (!result.ok) sendEvent('app.failed', result.error);
}
