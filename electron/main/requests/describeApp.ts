import { app, nativeTheme } from 'electron';
import type { ReplyOf, windowRequests } from '../../../core/contract';
import { ok, type Result } from '../../../core/result';
import type { CaseDesk } from '../case/caseDesk';
import type { Purpose } from '../security/guard';

/** At once: a window draws nothing before it knows what it is for. */
export function describeApp(
  purpose: Purpose,
  desk: CaseDesk,
): Result<ReplyOf<typeof windowRequests, 'app.about'>> {
  return ok({
    version: app.getVersion(),
    electron: process.versions.electron,
    sqlite: desk.sqliteVersion(),
    purpose,
    // A picture stands in a report, on white.
    theme: purpose === 'workbench' && nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
  });
}
