import { nativeTheme } from 'electron';
import { caseRequests, type CaseRequest } from '../../../core/contract';
import { ok, type Result } from '../../../core/result';
import { describeBackups, showBackups } from '../backups/describeBackups';
import type { BackupFolder } from '../backups/backupFolder';
import type { CaseDesk } from '../case/caseDesk';
import type { ToldCase } from '../case/toldCase';
import type { Works } from '../case/works';
import type { CaseFiles } from '../files/caseFiles';
import type { ImportFiles } from '../files/importFiles';
import type { OtherCases } from '../files/otherCases';
import type { KeptState } from '../kept/keptState';
import { cancelCommissions, commissionHandlers } from '../picture/commissions';
import { copyPicture } from '../picture/copyPicture';
import { endPreview, previewPicture } from '../picture/previewPicture';
import type { Handlers } from '../security/guard';
import { sendEvent } from '../windows/appWindows';
import { describeApp } from './describeApp';

type CaseHandlers = Pick<Handlers, CaseRequest>;
export type AppHandlers = Omit<Handlers, CaseRequest>;

/**
 * Everything about the case goes on to its process, from when the first one was opened. The guard
 * holds the replies to the contract.
 */
export function caseHandlers(desk: CaseDesk, firstOpened: Promise<void>): CaseHandlers {
  const forward = (name: CaseRequest) => {
    const handle = async (args: unknown) => {
      await firstOpened;
      return desk.ask(name, args);
    };
    return [name, handle] as const;
  };
  return Object.fromEntries(
    (Object.keys(caseRequests) as CaseRequest[]).map(forward),
  ) as unknown as CaseHandlers;
}

interface Workbench {
  readonly desk: CaseDesk;
  readonly files: CaseFiles;
  readonly imports: ImportFiles;
  readonly together: OtherCases;
  readonly kept: KeptState;
  readonly works: Works;
  readonly backups: BackupFolder;
  readonly told: ToldCase;
}

export function workbenchHandlers(workbench: Workbench): AppHandlers {
  const { desk, files, imports, together, kept, works, backups, told } = workbench;
  return {
    'file.new': () => files.create(),
    'file.open': () => files.open(),
    'file.openSample': () => files.openSample('asked'),
    'file.importJson': () => files.importJson(),
    'file.saveCopy': () => files.saveCopy(),
    'backup.list': () => describeBackups(backups, told.now()?.case.uid ?? null),
    'backup.showFolder': () => showBackups(backups),
    'file.restoreBackup': (choice) => files.restoreBackup(choice),
    'file.compareCase': () => together.compare(),
    'together.end': async () => {
      await together.end();
      return ok(null);
    },
    'together.takeOver': (wish) => together.takeOver(wish),
    'import.choose': () => imports.choose(),
    'import.look': ({ id, choices }) => imports.lookAgain(id, choices),
    'import.run': ({ id, wish }) => imports.run(id, wish),
    'file.exportPicture': (order) => files.exportPicture(order),
    'file.exportReport': (order) => files.exportReport(order),
    'file.exportData': (wish) => files.exportData(wish),
    'file.cancelPicture': () => {
      cancelCommissions();
      return answer(null);
    },
    'file.previewPicture': (order) => previewPicture(order),
    'file.endPreview': () => {
      endPreview();
      return answer(null);
    },
    'file.copyPicture': (order) => copyPicture(order),
    'pictureForms.read': () => answer(kept.now().pictures),
    'pictureForms.change': (part) => {
      const pictures = { ...kept.now().pictures, ...part };
      kept.change({ pictures });
      return answer(pictures);
    },
    'work.cancel': ({ work }) => {
      works.cancel(work);
      return answer(null);
    },
    'file.openDropped': async ({ path }) => {
      if (!imports.takes(path)) return files.openPath(path);
      const looked = await imports.lookAt(path);
      if (!looked.ok) return looked;
      sendEvent('import.dropped', looked.value);
      return ok(false);
    },
    'settings.read': () => answer(kept.now().settings),
    'settings.change': (part) => {
      const settings = { ...kept.now().settings, ...part };
      kept.change({ settings });
      nativeTheme.themeSource = settings.theme;
      return answer(settings);
    },
    'app.about': (_, { purpose }) => Promise.resolve(describeApp(purpose, desk)),
    ...commissionHandlers,
  };
}

function answer<T>(value: T): Promise<Result<T>> {
  return Promise.resolve(ok(value));
}
