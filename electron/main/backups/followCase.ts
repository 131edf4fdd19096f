import type { EventOf } from '../../../core/contract';
import type { Announce } from '../case/caseDesk';
import type { BackupKeeper } from './backupKeeper';

/** Passes events on, and has the keeper of backups know of the case that they tell of. */
export function followCase(
  keeper: BackupKeeper,
  path: () => string | null,
  announce: Announce,
): Announce {
  return (name, payload) => {
    announce(name, payload);
    const open = path();
    if (open === null) return;
    if (name === 'case.opened') keeper.opened(open, payload as EventOf<'case.opened'>);
    else if (name === 'case.changed') {
      keeper.changed(open, (payload as EventOf<'case.changed'>).state);
    }
  };
}
