import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackupFacts } from '../../../core/backup/backup';
import { fail, ok, type Result } from '../../../core/result';
import type { CaseState } from '../../../core/views/caseView';
import type { CaseProcess } from '../case/caseProcess';
import { openBackupFolder } from './backupFolder';
import { createBackupKeeper, type BackupKeeper } from './backupKeeper';

const of = '018f3b1e-0000-7000-8000-000000000001';
const path = '/cases/rockets.ascribe';
const minute = 60_000;

let root: string;
let clock: number;
let state: CaseState;
let told: string[];
/** What was asked of the processes that make backups. */
let asked: string[];
let copy: () => Promise<Result<null>>;
let check: () => Result<BackupFacts>;
let keeper: BackupKeeper;

const facts = (): BackupFacts => {
  const { case: about, revision, savedAt, counts } = state;
  const { entities, links } = counts;
  return { case: about.uid, title: about.title, revision, savedAt, entities, links };
};

function atRevision(revision: number): CaseState {
  const savedAt = new Date(Date.UTC(2026, 0, 1, 0, 0, revision)).toISOString();
  return {
    case: { uid: of, title: 'Rockets', description: '', createdAt: savedAt },
    fileName: 'rockets.ascribe',
    readOnly: false,
    revision,
    savedAt,
    undo: null,
    redo: null,
    counts: { entities: 3, links: 2 } as CaseState['counts'],
  };
}

function startKeeper(): BackupKeeper {
  return createBackupKeeper({
    folder: openBackupFolder(root),
    start: () => {
      let lose: (lost: Result<never>) => void = () => undefined;
      const lost = new Promise<Result<never>>((resolve) => (lose = resolve));
      const tell = async (name: string, args: { readonly to?: string }) => {
        asked.push(name);
        if (name === 'database.checkBackup') return check();
        const outcome = await Promise.race([copy(), lost]);
        if (outcome.ok) writeFileSync(args.to ?? '', 'case');
        return outcome;
      };
      return {
        tell: tell as unknown as CaseProcess['tell'],
        kill: () => lose(fail('database.lost', 'It stopped.')),
      };
    },
    tellFailure: (message) => told.push(message),
    complain: () => undefined,
    now: () => clock,
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  root = mkdtempSync(join(tmpdir(), 'ascribe-keeper-'));
  clock = Date.UTC(2026, 10, 26, 12);
  state = atRevision(4);
  told = [];
  asked = [];
  copy = () => Promise.resolve(ok(null));
  check = () => ok(facts());
  keeper = startKeeper();
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

/** Lets time go by, and what is due be done. */
async function pass(time: number): Promise<void> {
  clock += time;
  vi.advanceTimersByTime(time);
  // In its turn after what was due.
  await keeper.backupNow('/cases/none.ascribe', 'edited');
}

function edit(): void {
  state = atRevision(state.revision + 1);
  keeper.changed(path, state);
}

const made = () =>
  existsSync(join(root, of))
    ? readdirSync(join(root, of)).filter((name) => /(ascribe|unchecked)$/.test(name))
    : [];

test('a case that is opened has a backup soon, and no second one of the same state', async () => {
  keeper.opened(path, state);
  expect(made()).toHaveLength(0);
  await pass(minute);
  expect(made()[0]).toContain('r4.ascribe');
  await pass(60 * minute);
  expect(made()).toHaveLength(1);
  keeper = startKeeper();
  keeper.opened(path, state);
  await pass(60 * minute);
  expect(made()).toHaveLength(1);
});

test('a case that is only read is left alone', async () => {
  keeper.opened(path, { ...state, readOnly: true });
  keeper.changed(path, state);
  await pass(60 * minute);
  await keeper.left(path);
  expect(asked).toEqual([]);
});

test('an edited case has a backup every ten minutes at most', async () => {
  keeper.opened(path, state);
  await pass(minute);
  for (let at = 0; at < 60; at += 1) {
    edit();
    await pass(minute);
  }
  expect(made().length).toBeGreaterThanOrEqual(5);
  expect(made().length).toBeLessThanOrEqual(8);
});

test('where one takes a minute the next waits for an hour', async () => {
  copy = () => {
    clock += minute;
    return Promise.resolve(ok(null));
  };
  keeper.opened(path, state);
  await pass(minute);
  for (let at = 0; at < 50; at += 1) {
    edit();
    await pass(minute);
  }
  expect(made()).toHaveLength(1);
  await pass(30 * minute);
  expect(made()).toHaveLength(2);
});

test('a case that is closed has a backup of its last state, an unedited one none', async () => {
  keeper.opened(path, state);
  await keeper.leaving(path);
  await keeper.left(path);
  expect(made()).toHaveLength(0);
  keeper.opened(path, state);
  edit();
  await keeper.leaving(path);
  await keeper.left(path);
  expect(made()).toEqual([expect.stringContaining('r5.ascribe')]);
});

test('what is copied when a case is closed is given up, and made of the closed case', async () => {
  let hangs = true;
  copy = () => (hangs ? new Promise(() => undefined) : Promise.resolve(ok(null)));
  keeper.opened(path, state);
  edit();
  const before = keeper.backupNow(path, 'import');
  await vi.waitFor(() => expect(asked).toContain('database.backUp'));
  hangs = false;
  await keeper.leaving(path);
  expect(await before).toMatchObject({ ok: false });
  expect(told).toEqual([]);
  expect(made()).toHaveLength(0);
  await keeper.left(path);
  expect(made()).toHaveLength(1);
});

test('while Ascribe ends a backup is only written, and looked over after the next start', async () => {
  keeper.opened(path, state);
  edit();
  keeper.end();
  await keeper.leaving(path);
  await keeper.left(path);
  expect(asked).toEqual(['database.backUp']);
  expect(made()).toEqual([expect.stringContaining('r5.unchecked')]);
  keeper = startKeeper();
  keeper.opened(path, state);
  await pass(minute);
  expect(made()).toEqual([expect.stringContaining('r5.ascribe')]);
});

test('a failure is told once, until a backup goes well again', async () => {
  copy = () => Promise.resolve(fail('disk.full', 'The disk is full. Free some space.'));
  keeper.opened(path, state);
  for (let at = 0; at < 3; at += 1) {
    edit();
    expect(await keeper.backupNow(path, 'import')).toMatchObject({ ok: false });
  }
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('“rockets.ascribe” could be made: the disk is full. Free some space.');
  expect(made()).toHaveLength(0);
  copy = () => Promise.resolve(ok(null));
  expect(await keeper.backupNow(path, 'import')).toEqual(ok(null));
  copy = () => Promise.resolve(fail('disk.full', 'The disk is full. Free some space.'));
  edit();
  await keeper.backupNow(path, 'import');
  expect(told).toHaveLength(2);
});

test('a backup that cannot be read back is removed and told, and older ones stay', async () => {
  keeper.opened(path, state);
  await keeper.backupNow(path, 'import');
  check = () => fail('case.damaged', 'The case file is damaged.');
  edit();
  expect(await keeper.backupNow(path, 'import')).toMatchObject({ ok: false });
  check = () => ok({ ...facts(), case: of.replace(/1$/, '2') });
  edit();
  expect(await keeper.backupNow(path, 'import')).toMatchObject({ ok: false });
  expect(made()).toEqual([expect.stringContaining('r4.ascribe')]);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('could not be read back');
});

test('a folder that cannot be used is told, and work goes on', async () => {
  rmSync(root, { recursive: true });
  writeFileSync(root, 'a file');
  keeper.opened(path, state);
  expect(await keeper.backupNow(path, 'import')).toMatchObject({ ok: false });
  expect(told).toHaveLength(1);
  await keeper.leaving(path);
  await keeper.left(path);
});
