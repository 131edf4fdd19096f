import { fail, ok, type Result } from '../../../core/result';
import type { CaseDesk } from '../case/caseDesk';
import { commissionHandlers } from '../picture/commissions';
import type { Handlers } from '../security/guard';
import { describeApp } from './describeApp';
import { caseHandlers } from './handlers';

/**
 * Where there are only windows that draw: they read the case, sign with this author, and say when
 * they are done.
 */
export function pictureHandlers(desk: CaseDesk, author: string): Handlers {
  const refuse = () => Promise.resolve(notHere);
  return {
    ...caseHandlers(desk, Promise.resolve()),
    'file.new': refuse,
    'file.open': refuse,
    'file.openSample': refuse,
    'file.importJson': refuse,
    'import.choose': refuse,
    'file.compareCase': refuse,
    'together.end': refuse,
    'together.takeOver': refuse,
    'import.look': refuse,
    'import.run': refuse,
    'file.saveCopy': refuse,
    'backup.list': refuse,
    'backup.showFolder': refuse,
    'file.restoreBackup': refuse,
    'file.exportPicture': refuse,
    'file.exportReport': refuse,
    'file.exportData': refuse,
    'file.cancelPicture': refuse,
    'file.previewPicture': refuse,
    'file.endPreview': refuse,
    'file.copyPicture': refuse,
    'pictureForms.read': refuse,
    'pictureForms.change': refuse,
    'work.cancel': refuse,
    'file.openDropped': refuse,
    'settings.change': refuse,
    'settings.read': () => Promise.resolve(ok({ author, theme: 'light' as const })),
    'app.about': () => Promise.resolve(describeApp('picture', desk)),
    ...commissionHandlers,
  };
}

const notHere: Result<never> = fail('app.picture', 'A window that draws a picture cannot do this.');
