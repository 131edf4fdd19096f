import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { BackupChoice } from '../../core/backup/backup';
import { request, type Reply } from '../client';
import { tell } from './notices';
import { RequestFailed } from './requestFailed';

/** What can be restored, read anew each time that it is looked at. */
export function useBackups(): UseQueryResult<Reply<'backup.list'>> {
  return useQuery({
    queryKey: ['backup.list'],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () => {
      const listed = await request('backup.list', null);
      if (!listed.ok) throw new RequestFailed(listed.error);
      return listed.value;
    },
  });
}

/** Resolves to whether it is open now; false: the analyst closed the dialog that asks where. */
export async function restoreBackup(
  choice: BackupChoice,
): Promise<{ readonly done: boolean; readonly problem: string | null }> {
  const restored = await request('file.restoreBackup', choice);
  if (!restored.ok) return { done: false, problem: restored.error.message };
  if (restored.value) {
    tell({
      tone: 'good',
      text: 'The backup is open, as a file of its own. The file from before is as it was.',
    });
  }
  return { done: restored.value, problem: null };
}

export async function showBackupFolder(): Promise<void> {
  const shown = await request('backup.showFolder', null);
  if (!shown.ok) tell({ tone: 'error', text: shown.error.message });
}
