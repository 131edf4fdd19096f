import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dumpCase } from './testing/dumpCase';
import { filledCase } from './testing/filledCase';
import { mutantsOf } from './testing/mutants';
import type { Outcome } from './testing/openMutants';
import { temporaryFolder } from './testing/temporaryFolder';

/** Longer than any file may take; a process that hangs is as bad as one that dies. */
const LONGEST_MS = 20_000;

function startOpener(): ChildProcess {
  const opener = fork(new URL('./testing/openMutants.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
  });
  onTestFinished(() => void opener.kill());
  return opener;
}

function openIn(opener: ChildProcess, path: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new Error('hung'))), LONGEST_MS);
    const died = (code: number | null, signal: string | null) =>
      finish(() => reject(new Error(`died: ${code ?? signal ?? ''}`)));
    const answered = (outcome: unknown) => finish(() => resolve(outcome as Outcome));
    const finish = (then: () => void) => {
      clearTimeout(timer);
      opener.off('exit', died);
      opener.off('message', answered);
      then();
    };
    opener.once('exit', died);
    opener.once('message', answered);
    opener.send(path);
  });
}

/** What is wrong with how a damaged file was treated, in words. */
function wrongWith(outcome: Outcome, path: string, bytes: Buffer): string[] {
  const unclear = [outcome.refused, ...outcome.failures].flatMap((failure) =>
    failure && !/^[A-Z].{20,}[.]$/su.test(failure.message) ? [`unclear: ${failure.message}`] : [],
  );
  const changed = outcome.refused && !readFileSync(path).equals(bytes);
  return changed ? [...unclear, 'refused, but changed'] : unclear;
}

test(
  'a damaged file is refused in words and left as it was, or it works; the process never dies',
  { timeout: 600_000 },
  async () => {
    const { path: soundPath, open } = filledCase();
    const contents = dumpCase(open.connection);
    open.close();
    const sound = readFileSync(soundPath);
    const folder = temporaryFolder();
    const path = join(folder, 'mutant.ascribe');
    const opener = startOpener();
    // SQLite keeps no checksums: a letter inside a text that became another one is not noticed.
    const tally = { mutants: 0, refused: 0, openedAsItWas: 0, openedOtherwise: 0, refusedLater: 0 };
    const wrong: string[] = [];
    for (const { name, bytes } of mutantsOf(sound, 2021)) {
      writeFileSync(path, bytes);
      const outcome = await openIn(opener, path).catch((error: unknown) => {
        throw new Error(`${name}: the process ${String(error)}`, { cause: error });
      });
      tally.mutants += 1;
      if (outcome.refused) tally.refused += 1;
      else if (outcome.failures.length > 0) tally.refusedLater += 1;
      else if (outcome.contents === contents) tally.openedAsItWas += 1;
      else tally.openedOtherwise += 1;
      wrong.push(...wrongWith(outcome, path, bytes).map((what) => `${name}: ${what}`));
      for (const file of readdirSync(folder).filter((file) => file !== 'mutant.ascribe')) {
        wrong.push(`${name}: left ${file} beside it`);
        rmSync(join(folder, file));
      }
    }
    console.info(tally);
    expect(wrong).toEqual([]);
    expect(tally.mutants).toBeGreaterThanOrEqual(500);
    expect(tally.refused).toBeGreaterThan(tally.mutants / 4);
  },
);
