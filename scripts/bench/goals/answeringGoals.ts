import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../../../e2e/ascribe';
import { graphReady } from '../../../e2e/onGraph';
import { medianOf } from '../measure';
import type { Bench, Goal } from './goal';
import { once } from './once';
import { toTime } from './toDigits';
import { walks, type WalkName } from './walkThroughWindow';

/** Milliseconds: what takes longer is felt by a hand. */
const LONGEST = 100;

const RUNS = 3;

type LongestTasks = Readonly<Record<WalkName, number>>;

/** The longest piece of work on the window's own thread during each walk, in milliseconds. */
async function measureWalks(source: string): Promise<LongestTasks> {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-answering-'));
  try {
    const seen = new Map<WalkName, number[]>();
    for (let run = 0; run < RUNS; run += 1) {
      const path = join(folder, `case-${String(run)}.ascribe`);
      copyFileSync(source, path);
      const app = await launchApp(join(folder, `user-${String(run)}`), [path]);
      try {
        const page = await app.firstWindow();
        await graphReady(page);
        for (const [name, walk] of Object.entries(walks) as [
          WalkName,
          (typeof walks)[WalkName],
        ][]) {
          const longest = await walk(app, page);
          seen.set(name, [...(seen.get(name) ?? []), longest]);
        }
      } finally {
        await app.close();
      }
    }
    return Object.fromEntries(
      [...seen].map(([name, longest]) => [name, medianOf(longest)]),
    ) as LongestTasks;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** The window answers at any time: while it opens, filters, arranges, measures and expands a chart. */
export function answeringGoals({ quick, large, sample, charted }: Bench): readonly Goal[] {
  // The window is walked through at the pace of a hand, and a large case is made by commands.
  if (quick) return [];
  const cases = [
    { of: 'the sample', longest: once(() => measureWalks(sample())) },
    {
      of: `a case of ${large.toLocaleString('en')}`,
      longest: once(() => measureWalks(charted(large))),
    },
  ];
  return (Object.keys(walks) as WalkName[]).flatMap((name) =>
    cases.map(({ of, longest }): Goal => ({
      name: `longest task in the window while ${name}, in ${of}`,
      bound: { atMost: LONGEST },
      unit: 'ms',
      measure: async () => {
        const value = (await longest())[name];
        return { value, seen: value === 0 ? 'none above 50 ms' : toTime(value) };
      },
    })),
  );
}
