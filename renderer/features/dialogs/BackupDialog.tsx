import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { BackupItem } from '../../../core/backup/backup';
import { bytesToWords } from '../../controls/bytesToWords';
import { restoreBackup, showBackupFolder, useBackups } from '../../store/backups';
import { BackupRows } from './BackupRows';
import { groupBackups } from './groupBackups';
import { FormDialog } from './FormDialog';
import './backups.css';

/** Which backup; then main asks for a new file, and opens it. */
export function BackupDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const listed = useBackups();
  const [wantsOthers, setWantsOthers] = useState(false);
  const [choice, setChoice] = useState<BackupItem | null>(null);
  const list = listed.data;
  const groups = groupBackups(list?.backups ?? []);
  const mine = groups.filter((group) => group.case === list?.open);
  const others = groups.filter((group) => group.case !== list?.open);
  const showsOthers = wantsOthers || mine.length === 0;
  const shown = showsOthers ? [...mine, ...others] : mine;
  const isShown = shown.some(({ backups }) => backups.some((backup) => backup === choice));
  const chosen = isShown ? choice : (shown[0]?.backups[0] ?? null);

  const submit = async (): Promise<string | null> => {
    if (!chosen) return 'There is no backup to restore yet.';
    const { done, problem } = await restoreBackup({ case: chosen.case, name: chosen.name });
    if (done) onClose();
    return problem;
  };

  return (
    <FormDialog
      title="Restore from backup"
      submitLabel="Restore as new file …"
      className="backup-dialog"
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        A backup is written to a new file, which is opened. The file of the case stays as it is.
      </p>
      {listed.error && <p role="alert">{listed.error.message}</p>}
      {list && (
        <>
          {mine.length === 0 && (
            <p className="muted">
              {list.open === null ? 'No case is open.' : 'The open case has no backup yet.'} One is
              made soon after a case is opened, every ten minutes while it is edited, and when it is
              closed.
            </p>
          )}
          {shown.length > 0 && (
            <div className="backup-list" role="group" aria-label="Backups">
              {shown.map((group, at) => (
                <BackupRows
                  key={group.case}
                  of={group}
                  chosen={chosen}
                  autoFocus={at === 0}
                  onChoose={setChoice}
                />
              ))}
            </div>
          )}
          {others.length > 0 && mine.length > 0 && (
            <label className="backup-others">
              <input
                type="checkbox"
                checked={wantsOthers}
                onChange={(event) => setWantsOthers(event.currentTarget.checked)}
              />
              Of other cases, too ({others.length})
            </label>
          )}
          <div className="backup-where">
            <span className="muted">
              {list.backups.length.toLocaleString('en')}{' '}
              {list.backups.length === 1 ? 'backup' : 'backups'} of all cases,{' '}
              {bytesToWords(list.bytes)} of {bytesToWords(list.budget)}, in <bdi>{list.where}</bdi>
            </span>
            <Button size="small" text="Show folder" onClick={() => void showBackupFolder()} />
          </div>
        </>
      )}
    </FormDialog>
  );
}
