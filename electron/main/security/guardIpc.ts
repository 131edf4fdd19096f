import { ipcMain } from 'electron';
import { REQUEST_CHANNEL } from '../../bridge';
import { log } from '../log';
import { purposeOf } from '../windows/appWindows';
import { guardRequest, type Handlers } from './guard';

/** Answers the one channel that windows ask on. */
export function guardIpc(handlers: Handlers): void {
  ipcMain.handle(REQUEST_CHANNEL, (event, name: unknown, args: unknown) => {
    // The frame is null when it is gone by the time that its message is read.
    const frame = event.senderFrame;
    const sender = {
      purpose: purposeOf(event.sender.id),
      window: event.sender.id,
      isMainFrame: frame !== null && frame === event.sender.mainFrame,
      url: frame?.url ?? '',
    };
    return guardRequest(handlers, sender, name, args, (what) => {
      log.warn(what);
    });
  });
}
