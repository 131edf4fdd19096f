import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { EventOf } from '../../../core/contract';
import type { Failure, Result } from '../../../core/result';
import type { KeptState } from '../kept/keptState';
import type { CaseFiles } from './caseFiles';

/**
 * What stands in the window after the start: the file that was asked for, else the last case, else
 * the sample. What could not be opened is said, and the sample is opened in its place.
 */
export async function openFirstCase(
  files: CaseFiles,
  kept: KeptState,
  asked: string | null,
  tell: (failure: EventOf<'app.failed'>) => void,
): Promise<void> {
  const first = asked ?? kept.now().last;
  if (first !== null) {
    const opened = await openExisting(files, first);
    if (opened.ok) return;
    tell({
      code: opened.error.code,
      message: `${opened.error.message} The sample case was opened instead.`,
    });
  }
  const sample = await files.openSample('starting');
  if (!sample.ok) tell(sample.error satisfies Failure);
}

async function openExisting(files: CaseFiles, path: string): Promise<Result<boolean>> {
  if (existsSync(path)) return files.openPath(path);
  return {
    ok: false,
    error: {
      code: 'file.missing',
      message: `“${basename(path)}” is not in “${dirname(path)}”; it was moved or deleted.`,
    },
  };
}
