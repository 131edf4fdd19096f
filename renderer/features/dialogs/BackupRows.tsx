import type { ReactElement } from 'react';
import type { BackupItem, BackupReason } from '../../../core/backup/backup';
import { bytesToWords } from '../../controls/bytesToWords';
import { instantToWords } from '../../controls/instantToWords';
import { NotGiven } from '../../controls/NotGiven';

const reasons: Readonly<Record<BackupReason, string>> = {
  opened: 'when it was opened',
  edited: 'while it was edited',
  closed: 'when it was closed',
  import: 'before an import',
};

export interface CaseBackups {
  readonly case: string;
  readonly title: string;
  /** Where it lay, in words; empty where nobody knows. */
  readonly file: string;
  /** Newest first. */
  readonly backups: readonly BackupItem[];
}

interface BackupRowsProps {
  readonly of: CaseBackups;
  readonly chosen: BackupItem | null;
  readonly onChoose: (backup: BackupItem) => void;
  readonly autoFocus: boolean;
}

function counted(count: number, one: string, more: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
}

/** The backups of one case, of which one can be chosen. */
export function BackupRows({ of, chosen, onChoose, autoFocus }: BackupRowsProps): ReactElement {
  return (
    <fieldset className="backup-rows">
      <legend>
        <span dir="auto">{of.title}</span> <span className="muted">{of.file}</span>
      </legend>
      {of.backups.map((backup) => {
        const { about } = backup;
        const isChosen = backup === chosen;
        return (
          <label key={backup.name} className="backup-row">
            <input
              type="radio"
              // One of all cases.
              name="backup"
              checked={isChosen}
              autoFocus={autoFocus && isChosen}
              onChange={() => onChoose(backup)}
            />
            <span>
              <time dateTime={backup.at}>{instantToWords(backup.at)}</time>
              <span className="muted backup-why">
                {about && reasons[about.reason]}
                {!backup.checked && ' · not looked over yet'}
              </span>
            </span>
            <span>revision {backup.revision.toLocaleString('en')}</span>
            <span>
              {about ? (
                `${counted(about.entities, 'entity', 'entities')}, ${counted(about.links, 'link', 'links')}`
              ) : (
                <NotGiven />
              )}
            </span>
            <span className="backup-size">{bytesToWords(backup.bytes)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
