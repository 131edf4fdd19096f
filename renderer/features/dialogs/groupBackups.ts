import type { BackupItem } from '../../../core/backup/backup';
import type { CaseBackups } from './BackupRows';

/** By case, the one with the newest backup first. They are listed newest first. */
export function groupBackups(backups: readonly BackupItem[]): CaseBackups[] {
  const cases = new Map<string, BackupItem[]>();
  for (const backup of backups) {
    const others = cases.get(backup.case);
    if (others) others.push(backup);
    else cases.set(backup.case, [backup]);
  }
  return [...cases].map(([uid, of]) => {
    const about = of.find((backup) => backup.about)?.about;
    return {
      case: uid,
      title: about?.title ?? 'A case whose title is not known',
      file: about ? `${about.fileName}${about.isThere ? '' : ', which is no longer there'}` : '',
      backups: of,
    };
  });
}
