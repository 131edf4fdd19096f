import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Result } from '../../core/result';
import { newUid } from '../../core/uid';
import { finishNow } from '../../core/sliced';
import { packedReplySchema } from '../../core/packedReply';
import { runCommand } from '../../db/commands/runCommand';
import { readContents } from '../../db/reads/readContents';
import { newCase } from '../../db/testing/newCase';
import { temporaryFolder } from '../../db/testing/temporaryFolder';
import { versionOneCase } from '../../db/testing/versionOneCase';
import type { Writer } from '../../db/writing/writer';
import type { Answer, Told } from '../envelope';
import { answerInTurn, cancelWork } from './answerInTurn';
import { createEntity, createSource, place } from '../../db/testing/sampleCommands';
import { seat } from './seat';

/** A case with a text that takes some slices to search. */
function longText() {
  const made = newCase();
  const source = newUid();
  made.run(
    createEntity('Northern Front'),
    createSource('A book', { uid: source, text: 'The Northern Front. '.repeat(50_000) }),
  );
  seat.open = made.open;
  onTestFinished(() => {
    seat.open = null;
  });
  const answers: Answer[] = [];
  let lastId = 0;
  const ask = (name: string, args: unknown) =>
    new Promise<Answer>((resolve) => {
      answerInTurn({ id: ++lastId, name, args, author: 'Tester' }, (told) => {
        if ('progress' in told) return;
        answers.push(told);
        resolve(told);
      });
    });
  const contents = () => readContents(made.open.connection);
  return { ...made, contents, source, ask, answered: () => answers.map(({ id }) => id) };
}

function totalOf({ result }: Answer): unknown {
  return result.ok ? (result.value as { total: number }).total : result.error;
}

test('others are answered while a long text is searched', async () => {
  const { source, ask, answered } = longText();
  const mentions = ask('source.mentions', { uid: source });
  const counts = ask('case.counts', null);
  await Promise.all([mentions, counts]);
  expect(answered()).toEqual([2, 1]);
  expect(totalOf(await mentions)).toBe(50_000);
});

test('a name that is made in the meantime is found', async () => {
  const { source, ask, answered } = longText();
  const mentions = ask('source.mentions', { uid: source });
  const step = { commands: [createEntity('The Northern Front')] };
  const [found, made] = await Promise.all([mentions, ask('case.execute', step)]);
  expect(made.result.ok).toBe(true);
  expect(answered()).toEqual([2, 1]);
  const value = found.result.ok && (found.result.value as { entities: { name: string }[] });
  expect(value && value.entities.map(({ name }) => name)).toEqual(['The Northern Front']);
  expect(totalOf(found)).toBe(50_000);
});

test('a source that is not there, and one in a case that is closed in between, are told so', async () => {
  const { source, ask } = longText();
  expect(totalOf(await ask('source.mentions', { uid: newUid() }))).toMatchObject({
    code: 'row.missing',
  });
  const mentions = ask('source.mentions', { uid: source });
  await ask('database.close', null);
  expect(totalOf(await mentions)).toMatchObject({ code: 'work.cancelled' });
});

function endSoon(): {
  tell: (told: Told) => void;
  heard: number[];
  result: Promise<Result<unknown>>;
} {
  const heard: number[] = [];
  let resolve = (_result: Result<unknown>): void => undefined;
  const result = new Promise<Result<unknown>>((settle) => {
    resolve = settle;
  });
  const tell = (told: Told): void => {
    if ('result' in told) resolve(told.result);
    else heard.push(told.progress.done ?? -1);
  };
  return { tell, heard, result };
}

function askFile(id: number, name: string, args: unknown) {
  const waits = endSoon();
  answerInTurn({ id, name, args, author: 'Tester' }, waits.tell);
  return waits;
}

test('an opening that is cancelled while the file is brought up leaves it as it was, to the byte', async () => {
  const path = versionOneCase(
    Array.from({ length: 3000 }, (_, at) => createEntity(`Northern Front ${at}`)),
  );
  onTestFinished(() => {
    seat.open = null;
  });
  const before = readFileSync(path);
  const args = { path, mode: 'edit', seal: null, create: null };
  let isUnderWay = false;
  const cancelled = await new Promise<Result<unknown>>((resolve) => {
    answerInTurn({ id: 100, name: 'database.open', args, author: '' }, (told) => {
      if ('result' in told) resolve(told.result);
    });
    // When the last slice of names is reached, most of it has been done.
    const watch = (): void => {
      isUnderWay ||= readdirSync(dirname(path)).some((name) => name.endsWith('-journal'));
      if (isUnderWay) cancelWork(100);
      else setImmediate(watch);
    };
    watch();
  });
  expect(cancelled).toMatchObject({ ok: false, error: { code: 'work.cancelled' } });
  expect(seat.open).toBeNull();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dirname(path))).toEqual([basename(path)]);
  const opened = await askFile(101, 'database.open', args).result;
  expect(opened).toMatchObject({ ok: true, value: { counts: { entities: 3000 } } });
  await askFile(102, 'database.close', null).result;
});

test('a copy and an export are made between other answers, and cancelled leave nothing', async () => {
  const { ask } = longText();
  const folder = temporaryFolder();
  const scope = { kind: 'case' };
  for (const [name, args] of [
    ['database.saveCopy', {}],
    ['database.exportData', { wish: { format: 'json', scope } }],
    ['database.exportData', { wish: { format: 'csv', scope } }],
  ] as const) {
    const whole = askFile(200, name, { path: join(folder, 'whole'), ...args });
    await ask('case.counts', null);
    expect((await whole.result).ok).toBe(true);
    const given = askFile(201, name, { path: join(folder, 'given up'), ...args });
    cancelWork(201);
    expect(await given.result).toMatchObject({ error: { code: 'work.cancelled' } });
    expect(readdirSync(folder)).toEqual(['whole']);
  }
});

test('a long sorting says how far it is, and is cancelled between its slices', async () => {
  const made = newCase();
  for (let part = 0; part < 12; part += 1) {
    made.run(
      ...Array.from({ length: 1000 }, (_, index) =>
        createEntity(`Entity ${String(part)} ${String(index)}`),
      ),
    );
  }
  seat.open = made.open;
  onTestFinished(() => {
    seat.open = null;
  });
  let lastId = 0;
  const ask = (name: string, args: unknown) =>
    new Promise<Answer>((resolve) => {
      answerInTurn({ id: ++lastId, name, args, author: 'Tester' }, (told) => {
        if ('result' in told) resolve(told);
      });
    });
  const sort = { column: 'name', descending: false };
  const page = { table: 'entities', about: null, text: '', sort, offset: 0, limit: 10 };
  const shareOf = async (): Promise<unknown> => {
    const { result } = await ask('table.progress', null);
    return result.ok ? result.value : result.error;
  };
  const cancelled = ask('table.page', page);
  await new Promise((resolve) => setImmediate(resolve));
  expect(await shareOf()).toMatchObject({ share: expect.any(Number) as number });
  await ask('table.cancel', null);
  expect(totalOf(await cancelled)).toMatchObject({ code: 'table.cancelled' });
  expect(await shareOf()).toBeNull();
  expect(totalOf(await ask('table.page', page))).toBe(12_000);
});

/** A chart that takes some slices to read. */
function largeChart() {
  const made = longText();
  const { charts } = made.contents();
  const chart = charts[0]?.uid ?? '';
  for (let round = 0; round < 3; round += 1) {
    const uids = Array.from({ length: 500 }, () => newUid());
    made.run(
      ...uids.map((uid) => createEntity('One of many', { uid })),
      ...uids.map((uid) => place(chart, uid)),
    );
  }
  return { ...made, chart };
}

test('others are answered while a large chart is read, which does not wait for other long work', async () => {
  const { source, chart, ask, answered } = largeChart();
  const mentions = ask('source.mentions', { uid: source });
  const slice = ask('chart.slice', { chart });
  const counts = ask('case.counts', null);
  await Promise.all([mentions, slice, counts]);
  expect(answered()[0]).toBe(3);
  const { result } = await slice;
  expect(result.ok && packedReplySchema.parse(result.value).pieces.length).toBeGreaterThan(3);
});

test('a chart that nobody waits for any more is not read to its end, but for somebody else who does', async () => {
  const { chart, ask } = largeChart();
  const [first, , again] = [
    ask('chart.slice', { chart }),
    ask('chart.forgo', { chart }),
    ask('chart.slice', { chart }),
  ];
  expect(totalOf(await first)).toMatchObject({ code: 'work.cancelled' });
  expect((await again).result.ok).toBe(true);
});

test('others are answered while a step in pieces is undone, and what would write is refused', async () => {
  const { ask, open } = longText();
  const before = open.state().counts.entities;
  const step = {
    label: 'Import',
    rowsInPart: 4,
    *work(writer: Writer) {
      for (let count = 0; count < 40; count += 1) {
        runCommand(createEntity(`Entity ${count}`), writer);
        yield;
      }
      return undefined;
    },
  };
  expect(finishNow(open.executeLong(step, 'Tester'))).toMatchObject({ ok: true });
  const undone = ask('case.undo', null);
  const counted = await ask('case.counts', null);
  expect(counted.result).toMatchObject({ value: { entities: before + 40 } });
  const edit = ask('case.execute', { commands: [createEntity('Other')] });
  expect((await edit).result).toMatchObject({ error: { code: 'case.busy' } });
  expect((await undone).result).toMatchObject({ value: { label: 'Undo: Import' } });
  expect(open.state().counts.entities).toBe(before);
});
