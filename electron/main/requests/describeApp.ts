import { app, nativeTheme } from 'electron';
import type { ReplyOf, windowRequests } from '../../../core/contract';
import { ok, type Result } from '../../../core/result';
import type { CaseDesk } from '../case/caseDesk';
import type { Purpose } from '../security/guard';

export async function describeApp(
  purpose: Purpose,
  desk: CaseDesk,
): Promise<Result<ReplyOf<typeof windowRequests, 'app.about'>>> {
  return ok({
    version: app.getVersion(),
    electron: process.versions.electron,
    sqlite: (await desk.sqliteVersion()) ?? 'not given',
    purpose,
    // A picture stands in a report, on white.
    theme: purpose === 'workbench' && nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
  });
}
