import { app } from 'electron';
import electronLog from 'electron-log/main';

/**
 * The log of main, a file in the user's data folder. Nothing of a case goes into it: no names, no
 * texts, no paths.
 */
export const log = electronLog.create({ logId: 'main' });

export function startLog(): void {
  log.transports.file.resolvePathFn = () => `${app.getPath('userData')}/logs/main.log`;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = 1_000_000;
  log.transports.console.level = process.env['ASCRIBE_LOG'] === 'console' ? 'info' : false;
  log.transports.ipc.level = false;
}
