// Brings a table into a case and prints what that took: importInProcess.ts TABLE CASE
import { recognisePreset } from '../../../../core/import/presets/recognisePreset';
import { finishNow } from '../../../../core/sliced';
import { importTable } from '../../../../db/import/importTable';
import { openTable } from '../../../../db/import/table/openTable';
import { openCase } from '../../../../db/openCase';

/** As the app does it: the file is looked at, mapped by what it is, and brought in. */
function bringIn(path: string, casePath: string): number {
  const opened = openCase(casePath, { mode: 'edit' });
  if (!opened.ok) throw new Error(opened.error.message);
  const began = performance.now();
  const { columns } = openTable(path);
  const preset = recognisePreset(columns);
  if (!preset) throw new Error('The dataset is not known by its columns.');
  const done = finishNow(
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
  return took;
}

const [table = '', casePath = ''] = process.argv.slice(2);
const took = bringIn(table, casePath);
console.log(JSON.stringify({ took, peak: process.resourceUsage().maxRSS / 1024 }));
