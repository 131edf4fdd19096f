// Brings a table into a case and prints what that took: importInProcess.ts TABLE CASE
import { recognisePreset } from '../../../../core/import/presets/recognisePreset';
import type { Sliced } from '../../../../core/sliced';
import { importTable } from '../../../../db/import/importTable';
import { openTable } from '../../../../db/import/table/openTable';
import { openCase } from '../../../../db/openCase';

const MIB = 2 ** 20;

/** Does all of it, and says how much memory the process had at most: what the system says of that counts its parent's. */
function finishWatched<T>(work: Sliced<T>): { readonly value: T; readonly peak: number } {
  let peak = 0;
  for (;;) {
    const step = work.next();
    peak = Math.max(peak, process.memoryUsage.rss() / MIB);
    if (step.done === true) return { value: step.value, peak };
  }
}

/** As the app does it: the file is looked at, mapped by what it is, and brought in. */
function bringIn(path: string, casePath: string): { readonly took: number; readonly peak: number } {
  const opened = openCase(casePath, { mode: 'edit' });
  if (!opened.ok) throw new Error(opened.error.message);
  const began = performance.now();
  const { columns } = openTable(path);
  const preset = recognisePreset(columns);
  if (!preset) throw new Error('The dataset is not known by its columns.');
  const { value: done, peak } = finishWatched(
    importTable(
      opened.value,
      {
        ...{ path, choices: {}, mapping: preset.mappingFor(columns), needs: preset.needs },
        ...{ decisions: new Map(), missing: 'leave', isTrial: false },
      },
      'Benchmark',
    ),
  );
  const took = performance.now() - began;
  opened.value.close();
  if (!done.ok) throw new Error(done.error.message);
  if (done.value.outcome.leftOut > 0) throw new Error('Rows were left out.');
  return { took, peak };
}

const [table = '', casePath = ''] = process.argv.slice(2);
console.log(JSON.stringify(bringIn(table, casePath)));
