import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognisePreset } from '../../../../core/import/presets/recognisePreset';
import { finishNow } from '../../../../core/sliced';
import {
  openConnection,
  prepareForEditing,
  writeDurably,
  enlargeCache,
} from '../../../../db/connection/openConnection';
import { createCase } from '../../../../db/createCase';
import { importTable } from '../../../../db/import/importTable';
import { openTable } from '../../../../db/import/table/openTable';
import { openCase } from '../../../../db/openCase';
import type { Bench, Goal } from '../goal';
import { toTime } from '../toDigits';
import { writeAcledLike } from './writeAcledLike';

const AUTHOR = 'Benchmark';
const ROWS = { full: 100_000, quick: 3000 };

/** The tables that an import of events writes to, each after those that it refers to. */
const written = [
  ...['kind', 'link_type', 'import', 'entity', 'entity_name', 'link', 'source', 'passage'],
  ...['attribution', 'claim', 'import_key', 'search', 'change', 'change_part'],
];

function newCaseFile(path: string): string {
  const made = createCase(path, { title: 'Imported', author: AUTHOR });
  if (!made.ok) throw new Error(made.error.message);
  made.value.close();
  return path;
}

/** As the app does it: the file is looked at, mapped by what it is, and brought in. */
function bringIn(table: string, casePath: string): number {
  const opened = openCase(casePath, { mode: 'edit' });
  if (!opened.ok) throw new Error(opened.error.message);
  const began = performance.now();
  const { columns } = openTable(table);
  const preset = recognisePreset(columns);
  if (!preset) throw new Error('The dataset is not known by its columns.');
  const done = finishNow(
    importTable(
      opened.value,
      {
        ...{ path: table, choices: {}, mapping: preset.mappingFor(columns), needs: preset.needs },
        ...{ decisions: new Map(), missing: 'leave', isTrial: false },
      },
      AUTHOR,
    ),
  );
  const took = performance.now() - began;
  opened.value.close();
  if (!done.ok) throw new Error(done.error.message);
  if (done.value.outcome.leftOut > 0) throw new Error('Rows were left out.');
  return took;
}

/** The very rows that the import wrote, by prepared statements in one transaction. */
function insertBare(imported: string, casePath: string): { took: number; rows: number } {
  const source = openConnection(imported, { mustExist: true });
  const target = openConnection(casePath, { mustExist: true });
  try {
    prepareForEditing(target);
    writeDurably(target);
    enlargeCache(target);
    // Its keys are those of the rows of all tables: what a new case has stands among them.
    target.exec('DELETE FROM search');
    let [took, rows] = [0, 0];
    const run = (work: () => void): void => {
      const began = performance.now();
      work();
      took += performance.now() - began;
    };
    run(() => target.exec('BEGIN IMMEDIATE'));
    for (const table of written) {
      const columns = source
        .all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table)
        .map(({ name }) => name);
      const [key, names] = table === 'search' ? ['rowid', ['rowid', ...columns]] : ['id', columns];
      const insert = `INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => '?').join()})`;
      let after =
        target.get<{ last: number | null }>(`SELECT max(${key}) AS last FROM ${table}`)?.last ?? -1;
      for (;;) {
        const batch = source.allValues(
          `SELECT ${names.join()} FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT 20000`,
          after,
        );
        const end = batch.at(-1)?.[names.indexOf(key)];
        if (end === undefined) break;
        run(() => {
          for (const values of batch) target.run(insert, ...values);
        });
        rows += batch.length;
        after = end as number;
      }
    }
    run(() => target.exec('COMMIT'));
    return { took, rows };
  } finally {
    source.close();
    target.close();
  }
}

export function importGoals({ quick }: Bench): readonly Goal[] {
  const rows = quick ? ROWS.quick : ROWS.full;
  return [
    {
      name: `import of ${rows.toLocaleString('en')} events, against inserting its rows`,
      bound: { atMost: 3 },
      unit: 'times',
      measure: () => {
        const folder = mkdtempSync(join(tmpdir(), 'ascribe-importing-'));
        try {
          const table = join(folder, 'events.csv');
          writeAcledLike(table, rows);
          const empty = newCaseFile(join(folder, 'bare.ascribe'));
          const imported = join(folder, 'imported.ascribe');
          copyFileSync(empty, imported);
          const took = bringIn(table, imported);
          const bare = insertBare(imported, empty);
          return {
            value: took / bare.took,
            seen: `${toTime(took)} against ${toTime(bare.took)} of ${bare.rows.toLocaleString('en')} rows`,
          };
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  ];
}
