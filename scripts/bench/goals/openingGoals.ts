import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp } from '../../../e2e/ascribe';
import { graphReady } from '../../../e2e/onGraph';
import { medianOf } from '../measure';
import type { Goal, Bench } from './goal';
import { toTime } from './toDigits';

const RUNS = { full: 5, quick: 1 };

/** Opens a case in the window, and says after how many milliseconds its graph stands still. */
async function open(page: Page, path: string): Promise<number> {
  await page.evaluate(() => {
    document.querySelector('#opened')?.remove();
    document.body.append(
      Object.assign(document.createElement('input'), { type: 'file', id: 'opened' }),
    );
  });
  await page.locator('#opened').setInputFiles(path);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#opened');
    const file = input?.files?.[0];
    if (!file) throw new Error('No file was chosen.');
    const graph = document.querySelector<HTMLElement>('[data-testid="graph"]');
    const before = graph?.dataset['view'];
    const begun = performance.now();
    const opened = await window.ascribe.openDropped(file);
    if (!opened.ok) throw new Error(opened.error.message);
    input.remove();
    // Two cases are fitted to the window by different views.
    for (let last = before, same = 0; same < 3;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = document.querySelector<HTMLElement>('[data-testid="graph"]')?.dataset['view'];
      same = now !== undefined && now !== before && now === last ? same + 1 : 0;
      last = now;
    }
    return performance.now() - begun;
  });
}

/** In the app itself, each case by turns: as they were left by it, which is how they are found. */
async function measureOpening(paths: readonly string[], runs: number): Promise<number[]> {
  const userData = mkdtempSync(join(tmpdir(), 'ascribe-bench-user-'));
  const app = await launchApp(userData, paths.slice(0, 1));
  try {
    const page = await app.firstWindow();
    await graphReady(page);
    const times = paths.map((): number[] => []);
    for (let run = -1; run < runs; run += 1) {
      for (const index of [...paths.keys()].reverse()) {
        const took = await open(page, paths[index] ?? '');
        // The first time, nobody knows yet how the file was left, so all of it is looked over.
        if (run >= 0) times[index]?.push(took);
      }
    }
    return times.map(medianOf);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 10 });
  }
}

export function openingGoals({ large, caseOf, sample, quick }: Bench): readonly Goal[] {
  return [
    {
      name: `opening a case of ${large.toLocaleString('en')} in the window, against the sample`,
      bound: { atMost: 1.5 },
      unit: 'times',
      measure: async () => {
        const folder = mkdtempSync(join(tmpdir(), 'ascribe-opening-'));
        try {
          const [big, small] = [join(folder, 'large.ascribe'), join(folder, 'sample.ascribe')];
          copyFileSync(caseOf(large), big);
          copyFileSync(sample(), small);
          const runs = quick ? RUNS.quick : RUNS.full;
          const [ofSmall = NaN, ofBig = NaN] = await measureOpening([small, big], runs);
          return { value: ofBig / ofSmall, seen: `${toTime(ofBig)} against ${toTime(ofSmall)}` };
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  ];
}
