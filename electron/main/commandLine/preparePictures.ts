import { session } from 'electron';
import { appPaths } from '../appPaths';
import type { CaseDesk } from '../case/caseDesk';
import { pictureHandlers } from '../requests/pictureHandlers';
import { serveAppScheme } from '../security/appScheme';
import { guardIpc } from '../security/guardIpc';
import { hardenSession } from '../security/hardenSession';

let isPrepared = false;

/** What the workbench has from its start, for a window that only draws. */
export function preparePictures(desk: CaseDesk, author: string): void {
  if (isPrepared) return;
  isPrepared = true;
  hardenSession(session.defaultSession, null);
  serveAppScheme(session.defaultSession, appPaths.renderer(), null);
  guardIpc(pictureHandlers(desk, author));
}
