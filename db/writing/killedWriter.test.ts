import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { createCase } from '../createCase';
import { openCase } from '../openCase';
import { author } from '../testing/author';
import { dumpCase, expectedSearchIndex, readSearchIndex } from '../testing/dumpCase';
import { temporaryFolder } from '../testing/temporaryFolder';
import { unwrap } from '../testing/unwrap';

const KILLS = Number(process.env['ASCRIBE_KILLS'] ?? 200);
/** Writers that run at the same time, each on a case of its own. */
const LANES = 2;
/** A writer that was acknowledged once is killed within so many milliseconds. */
const LONGEST_LIFE_MS = 200;

interface Acknowledged {
  readonly revision: number;
  readonly digest: string;
}

/** The writer as one file, which starts several times faster than its sources would. */
async function bundleWriter(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, '../testing/writeUntilKilled.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  // Beside the bundle, for the packages that it does not hold.
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'dir');
  return join(folder, 'writer.mjs');
}

/** Starts a writer, kills it at a random moment, and tells what it had acknowledged last. */
async function killWriter(script: string, path: string): Promise<Acknowledged | null> {
  const writer = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let killing = false;
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (killing) return;
    killing = true;
    setTimeout(() => writer.kill('SIGKILL'), Math.random() * LONGEST_LIFE_MS);
  });
  const signal = await new Promise((resolve) => {
    writer.on('close', (_code, given) => resolve(given));
  });
  expect(signal).toBe('SIGKILL');
  // What follows the last line break was being said when the end came.
  const lines = output
    .slice(0, output.lastIndexOf('\n') + 1)
    .trim()
    .split('\n');
  const [revision = '', digest = ''] = (lines.at(-1) ?? '').split(' ');
  return digest === '' ? null : { revision: Number(revision), digest };
}

/** Opens the case as it was left and holds it against what was acknowledged. */
function checkSurvivor(path: string, acknowledged: Acknowledged): 'acknowledged' | 'one more' {
  const open = unwrap(openCase(path, { mode: 'edit' }));
  const { connection } = open;
  const digest = () => createHash('sha256').update(dumpCase(connection)).digest('hex');
  try {
    expect(connection.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    expect(connection.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(readSearchIndex(connection)).toEqual(expectedSearchIndex(connection));
    const { revision } = open.state();
    if (revision === acknowledged.revision) {
      expect(digest()).toBe(acknowledged.digest);
      return 'acknowledged';
    }
    // One more was done and could not be acknowledged any more. It is whole when going back one
    // in the history, which looks at every row, leads to what was acknowledged.
    expect(revision).toBe(acknowledged.revision + 1);
    const last = connection.get<{ state: string }>(
      'SELECT state FROM change ORDER BY revision DESC, id DESC LIMIT 1',
    );
    unwrap(last?.state === 'undone' ? open.redo(author) : open.undo(author));
    expect(digest()).toBe(acknowledged.digest);
    return 'one more';
  } finally {
    open.close();
  }
}

async function runLane(script: string, path: string, kills: number): Promise<number> {
  unwrap(createCase(path, { title: 'Survivor', author })).close();
  let edits = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const before = unwrap(openCase(path, { mode: 'read' }));
    const { revision } = before.state();
    before.close();
    const acknowledged = await killWriter(script, path);
    expect(acknowledged).not.toBeNull();
    if (!acknowledged) continue;
    edits += acknowledged.revision - revision;
    checkSurvivor(path, acknowledged);
  }
  return edits;
}

test(`every acknowledged edit survives ${KILLS} kills at random moments, and none is half done`, async () => {
  const folder = temporaryFolder();
  const script = await bundleWriter(folder);
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    runLane(script, join(folder, `${lane}.ascribe`), KILLS / LANES),
  );
  const edits = (await Promise.all(lanes)).reduce((sum, lane) => sum + lane, 0);
  console.info({ kills: KILLS, acknowledgedEdits: edits });
  // Most writers were killed in the middle of writing, not before they began.
  expect(edits).toBeGreaterThan(KILLS);
}, 600_000);
