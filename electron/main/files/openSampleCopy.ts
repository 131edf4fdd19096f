import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { fail, ok, type Result } from '../../../core/result';
import { appPaths } from '../appPaths';
import type { CaseDesk } from '../case/caseDesk';
import { wasCancelled } from '../case/works';
import { startCaseProcess } from '../case/caseProcess';

/** Which copy the analyst wants, where there is one with edits. Null: none after all. */
export type SampleChoice = 'mine' | 'fresh' | null;

const copyName = /^iraq-2021(?: \((\d{1,6})\))?\.ascribe$/;

/**
 * Opens the analyst's own working copy of the sample case, the newest where there are several, and
 * makes it first where there is none. A copy with edits is never overwritten: a fresh one, and the
 * one that takes the place of a copy which no longer opens, gets the next name. The value is the
 * copy that was passed over, if any; false where none was opened.
 */
export async function openSampleCopy(
  desk: CaseDesk,
  choose: ((copy: string) => Promise<SampleChoice>) | null,
): Promise<Result<{ readonly left: string | null } | false>> {
  if (!existsSync(appPaths.sample())) {
    return fail('sample.missing', 'The sample case is not part of this copy of Ascribe.');
  }
  const folder = join(app.getPath('userData'), 'samples');
  await mkdir(folder, { recursive: true });
  const newest = await newestCopy(folder);
  const mine = newest === 0 ? null : join(folder, nameOfCopy(newest));
  if (mine !== null) {
    const choice = choose !== null && (await wasEdited(mine)) ? await choose(mine) : 'mine';
    if (choice === null) return ok(false);
    if (choice === 'mine') {
      if (mine === desk.path()) return ok({ left: null });
      const opened = await openToEdit(desk, mine);
      if (opened.ok) return ok({ left: null });
      if (wasCancelled(opened)) return ok(false);
    }
  }
  const fresh = join(folder, nameOfCopy(newest + 1));
  await copyWhole(appPaths.sample(), fresh);
  const opened = await openToEdit(desk, fresh);
  return opened.ok ? ok({ left: mine }) : opened;
}

function openToEdit(desk: CaseDesk, path: string) {
  return desk.open({ path, mode: 'edit', create: null });
}

function nameOfCopy(copy: number): string {
  return copy === 1 ? 'iraq-2021.ascribe' : `iraq-2021 (${copy}).ascribe`;
}

/** Zero: there is none. */
async function newestCopy(folder: string): Promise<number> {
  const copies = (await readdir(folder)).flatMap((name) => {
    const found = copyName.exec(name);
    return found ? [Number(found[1] ?? 1)] : [];
  });
  return Math.max(0, ...copies);
}

async function wasEdited(copy: string): Promise<boolean> {
  const [one, other] = await Promise.all([revisionOf(copy), revisionOf(appPaths.sample())]);
  return one !== null && one !== other;
}

/** Null where the file does not open. */
async function revisionOf(path: string): Promise<number | null> {
  const holder = startCaseProcess();
  const opened = await holder.tell('database.open', {
    path,
    mode: 'read',
    seal: null,
    create: null,
  });
  await holder.tell('database.close', null);
  holder.kill();
  return opened.ok ? opened.value.revision : null;
}

async function copyWhole(from: string, to: string): Promise<void> {
  const beside = `${to}.tmp`;
  await rm(beside, { force: true });
  await copyFile(from, beside);
  await rename(beside, to);
}
