import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { launchApp } from '../../../e2e/ascribe';
import type { drawnBoth } from '../../../renderer/canvas/testing/drawnBoth';
import { projectFolder } from '../../runtime/projectFolder.mjs';
import { medianOf } from '../measure';
import { bulkLines } from './bulkLines';
import type { Bench, Goal } from './goal';
import { once } from './once';
import { toDigits, toTime } from './toDigits';

const FULL = { nodes: 20_000, perNode: 2.5 };
/** Below this a frame of the window is longer than what is measured in it. */
const QUICK = { nodes: 3000, perNode: 2.5 };

const MIB = 1024 ** 2;

interface Seen {
  readonly first: number;
  readonly pan: number;
  readonly heap: number;
}

interface InPage {
  readonly drawnBoth: typeof drawnBoth;
}

type Contender = 'overview' | 'cytoscape';

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: projectFolder,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(projectFolder, 'renderer', 'canvas', 'testing', 'drawnBoth.ts'),
        formats: ['iife'],
        name: 'drawnBothFile',
      },
    },
  });
  const [first] = built as Rolldown.RolldownOutput[];
  const chunk = first?.output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled.');
  return chunk.code;
}

async function measureOne(page: Page, of: Contender): Promise<Seen> {
  const devtools = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    // What holds on to the contender of before lets go of it a few frames after it is gone.
    for (let time = 0; time < 2; time += 1) {
      await page.waitForTimeout(100);
      await devtools.send('HeapProfiler.collectGarbage');
    }
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const before = await heap();
  const drawn = await page.evaluate(
    (contender) => (globalThis as unknown as InPage).drawnBoth[contender](),
    of,
  );
  const after = await heap();
  await page.evaluate(() => (globalThis as unknown as InPage).drawnBoth.forget());
  await devtools.detach();
  const { first, pan, beside } = drawn;
  return { first, pan, heap: after - before + beside };
}

async function compare(size: typeof FULL, runs: number): Promise<Record<Contender, Seen>> {
  const code = await bundle();
  const { from, to } = bulkLines(size.nodes, size.perNode);
  const userData = mkdtempSync(join(tmpdir(), 'ascribe-bench-user-'));
  const app = await launchApp(userData);
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    await page.evaluate(code);
    await page.evaluate((chart) => (globalThis as unknown as InPage).drawnBoth.prepare(chart), {
      nodes: size.nodes,
      from: [...from],
      to: [...to],
    });
    const seen: Record<Contender, Seen[]> = { overview: [], cytoscape: [] };
    // The first run of each warms up, and is not counted.
    for (let run = -1; run < runs; run += 1) {
      for (const contender of ['overview', 'cytoscape'] as const) {
        const one = await measureOne(page, contender);
        if (run >= 0) seen[contender].push(one);
      }
    }
    const medians = (all: readonly Seen[]): Seen => ({
      first: medianOf(all.map(({ first }) => first)),
      pan: medianOf(all.map(({ pan }) => pan)),
      heap: medianOf(all.map(({ heap }) => heap)),
    });
    return { overview: medians(seen.overview), cytoscape: medians(seen.cytoscape) };
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** A large chart in a window of the app, against plain Cytoscape on a canvas. */
export function overviewGoals({ quick }: Bench): readonly Goal[] {
  const size = quick ? QUICK : FULL;
  const compared = once(() => compare(size, quick ? 1 : 2));
  const name = `overview of ${size.nodes.toLocaleString('en')} / ${(size.nodes * size.perNode).toLocaleString('en')}`;
  const faster = (what: string, of: 'first' | 'pan', atLeast: number): Goal => ({
    name: `${name}: ${what}, against Cytoscape`,
    bound: { atLeast },
    unit: 'times',
    measure: async () => {
      const { overview, cytoscape } = await compared();
      return {
        value: cytoscape[of] / overview[of],
        seen: `${toTime(overview[of])} against ${toTime(cytoscape[of])}`,
      };
    },
  });
  return [
    faster('first frame', 'first', 10),
    faster('a step of panning', 'pan', 8),
    {
      name: `${name}: memory, against Cytoscape`,
      bound: { atMost: 0.25 },
      unit: 'times',
      measure: async () => {
        const { overview, cytoscape } = await compared();
        return {
          value: overview.heap / cytoscape.heap,
          seen: `${toDigits(overview.heap / MIB)} MiB against ${toDigits(cytoscape.heap / MIB)} MiB`,
        };
      },
    },
  ];
}
