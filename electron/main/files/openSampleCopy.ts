import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { fail, type Result } from '../../../core/result';
import type { CaseState } from '../../../core/views/caseView';
import { appPaths } from '../appPaths';
import type { CaseDesk } from '../case/caseDesk';

/** A copy that no longer opens is left where it is, and the next name is taken. */
const MOST_COPIES = 20;

/** Opens the analyst's own working copy of the sample case, and makes it first where there is none. */
export async function openSampleCopy(desk: CaseDesk): Promise<Result<CaseState>> {
  if (!existsSync(appPaths.sample())) {
    return fail('sample.missing', 'The sample case is not part of this copy of Ascribe.');
  }
  const folder = join(app.getPath('userData'), 'samples');
  await mkdir(folder, { recursive: true });
  let last: Result<CaseState> = fail('sample.none', 'The sample case could not be opened.');
  for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
    const path = join(folder, copy === 1 ? 'iraq-2021.ascribe' : `iraq-2021 (${copy}).ascribe`);
    const isFresh = !existsSync(path);
    if (isFresh) await copyWhole(appPaths.sample(), path);
    last = await desk.open({ path, mode: 'edit', create: null });
    if (last.ok || isFresh) return last;
  }
  return last;
}

async function copyWhole(from: string, to: string): Promise<void> {
  const beside = `${to}.tmp`;
  await rm(beside, { force: true });
  await copyFile(from, beside);
  await rename(beside, to);
}
