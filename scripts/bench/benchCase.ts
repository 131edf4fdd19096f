import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCase } from '../../db/openCase';
import { baselinesOf } from './baselines';
import { measure, measureLater } from './measure';
import { editsOf, readsOf, wholesOf } from './questions';
import { chooseSubjects } from './subjects';

/** Medians in milliseconds, by what was done. */
export type Times = Readonly<Record<string, number>>;

export interface CaseTimes {
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  readonly bytes: number;
  readonly reads: Times;
  readonly edits: Times;
  readonly wholes: Times;
  /** How many times as long the straightforward way takes as ours. */
  readonly gains: Times;
}

function timesOf(works: Readonly<Record<string, () => void>>, onStart: (what: string) => void) {
  return Object.fromEntries(
    Object.entries(works).map(([what, work]) => {
      onStart(what);
      return [what, measure(work)];
    }),
  );
}

/** Measures on a copy, so that the case stays what it is. */
export async function benchCase(
  source: string,
  onStart: (what: string) => void,
): Promise<CaseTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-bench-'));
  const path = join(folder, 'case.ascribe');
  try {
    copyFileSync(source, path);
    const opened = openCase(path, { mode: 'edit' });
    if (!opened.ok) throw new Error(opened.error.message);
    const open = opened.value;
    const { entities, links, claims } = open.state().counts;
    const subjects = chooseSubjects(open.connection);
    const reads = timesOf(readsOf(open, subjects), onStart);
    const gains = Object.fromEntries(
      Object.entries(baselinesOf(open, subjects)).map(([what, { against, work }]) => {
        onStart(what);
        return [what, measure(work) / (reads[against] ?? NaN)];
      }),
    );
    const edits = timesOf(editsOf(open, subjects), onStart);
    open.close();
    const wholes: Record<string, number> = {};
    for (const [what, work] of Object.entries(wholesOf(path, folder))) {
      onStart(what);
      wholes[what] = await measureLater(work);
    }
    const { size: bytes } = statSync(path);
    return { entities, links, claims, bytes, reads, edits, wholes, gains };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
