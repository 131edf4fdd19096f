import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { finishNow } from '../../core/sliced';
import { mountSmallDisk } from '../../scripts/testing/smallDisk';
import { openCase } from '../openCase';
import { sealOf } from '../opening/fileSeal';
import { author } from '../testing/author';
import { dumpCase } from '../testing/dumpCase';
import { filledCase } from '../testing/filledCase';
import { createEntity } from '../testing/sampleCommands';
import { temporaryFolder } from '../testing/temporaryFolder';
import { unwrap } from '../testing/unwrap';
import { backUpCase } from './backUpCase';
import { checkBackup } from './checkBackup';

const check = (path: string) => finishNow(checkBackup(path));

test('a backup of a case that is being edited is one state of it, and opens', async () => {
  const { path, open } = filledCase();
  const to = join(temporaryFolder(), 'backup.ascribe');
  const before = dumpCase(open.connection);
  const { revision, counts, case: about } = open.state();
  let edits = 0;
  const edit = () => {
    edits += 1;
    unwrap(open.execute({ commands: [createEntity(`While ${edits}`)] }, author));
  };
  unwrap(await backUpCase({ from: path, to }, { report: edit, isCancelled: () => false }));
  expect(edits).toBeGreaterThan(0);
  expect(unwrap(check(to))).toMatchObject({
    case: about.uid,
    revision,
    entities: counts.entities,
    links: counts.links,
  });
  const restored = unwrap(openCase(to, { mode: 'read' }));
  expect(dumpCase(restored.connection)).toBe(before);
  restored.close();
  open.close();
  expect(readdirSync(join(path, '..'))).toEqual(['case.ascribe']);
});

test('a backup is as it was when it was looked over, with nothing beside it', async () => {
  const { path, open } = filledCase();
  open.close();
  const before = readFileSync(path);
  const seal = sealOf(path);
  const folder = temporaryFolder();
  const to = join(folder, 'backup.ascribe');
  unwrap(await backUpCase({ from: path, to }));
  unwrap(check(to));
  expect(readdirSync(folder)).toEqual(['backup.ascribe']);
  expect(readFileSync(path).equals(before)).toBe(true);
  // Else it would be looked over when it is opened next.
  expect(sealOf(path)).toBe(seal);
});

test.each(['cut off', 'scribbled over', 'no case at all'])(
  'a backup that is %s does not pass',
  async (damage) => {
    const { path, open } = filledCase();
    open.close();
    const to = join(temporaryFolder(), 'backup.ascribe');
    unwrap(await backUpCase({ from: path, to }));
    const bytes = readFileSync(to);
    if (damage === 'cut off') writeFileSync(to, bytes.subarray(0, bytes.length - 5000));
    else if (damage === 'scribbled over')
      writeFileSync(to, bytes.fill(0x41, 4096, bytes.length / 2));
    else writeFileSync(to, 'nothing');
    expect(check(to).ok).toBe(false);
  },
);

test('a cancelled backup leaves nothing', async () => {
  const { path } = filledCase();
  const folder = temporaryFolder();
  const cancelled = { report: () => undefined, isCancelled: () => true };
  const made = await backUpCase({ from: path, to: join(folder, 'backup.ascribe') }, cancelled);
  expect(made.ok).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('on a full disk, or one that a backup would fill, none is made and nothing is left', async (context) => {
  const disk = mountSmallDisk(temporaryFolder());
  if (!disk) return context.skip('only root on Linux may mount a small disk to fill');
  onTestFinished(disk.unmount);
  const { path } = filledCase();
  const folder = join(disk.folder, 'backups');
  mkdirSync(folder);
  const full = { ok: false, error: { code: 'disk.full' } };
  // Half of the disk, so that the next copy fits and would leave less than another one.
  copyFileSync(path, join(disk.folder, 'case.ascribe'));
  disk.fill();
  expect(await backUpCase({ from: path, to: join(folder, 'one') })).toMatchObject(full);
  expect(readdirSync(folder)).toEqual([]);
  disk.free();
  unwrap(await backUpCase({ from: path, to: join(folder, 'one') }));
  expect(existsSync(join(folder, 'one'))).toBe(true);
});

/** Resolves when it was killed, some moments after it had begun to copy. */
async function killBackup(from: string, to: string, after: number): Promise<void> {
  const script = join(import.meta.dirname, '../testing/backUpUntilKilled.ts');
  const maker = spawn(process.execPath, ['--import', 'tsx', script, from, to], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  maker.stdout.once('data', () => setTimeout(() => maker.kill('SIGKILL'), after));
  const signal = await new Promise((resolve) =>
    maker.on('close', (_code, given) => resolve(given)),
  );
  expect(signal).toBe('SIGKILL');
}

test('a backup that is killed leaves no half one under its name, and the case as it was', async () => {
  const { path, open } = filledCase();
  open.close();
  const before = readFileSync(path);
  for (let kill = 0; kill < 6; kill += 1) {
    const folder = temporaryFolder();
    await killBackup(path, join(folder, 'backup'), 3 * kill);
    for (const name of readdirSync(folder).filter((file) => /^backup\.\d$/.test(file))) {
      expect(check(join(folder, name)).ok).toBe(true);
    }
  }
  const again = unwrap(openCase(path, { mode: 'edit' }));
  again.close();
  expect(readFileSync(path).equals(before)).toBe(true);
}, 60_000);
