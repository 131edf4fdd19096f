import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  openConnection,
  prepareForEditing,
  writeDurably,
  enlargeCache,
} from '../../../../db/connection/openConnection';
import { createCase } from '../../../../db/createCase';
import type { Bench, Goal } from '../goal';
import { once } from '../once';
import { toTime } from '../toDigits';
import { writeAcledLike } from './writeAcledLike';

const AUTHOR = 'Benchmark';
const EVENTS = 100_000;

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

interface Imported {
  /** Milliseconds. */
  readonly took: number;
  /** The most memory that its process had, in MiB. */
  readonly peak: number;
}

/** In a process of its own, as in the app. */
function importInProcess(table: string, casePath: string): Imported {
  const script = fileURLToPath(new URL('importInProcess.ts', import.meta.url));
  const args = ['--import', 'tsx', script, table, casePath];
  const told = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return JSON.parse(told) as Imported;
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

/** Of as many events as it says, into a new case. */
function importEvents(events: number, folder: string) {
  const table = join(folder, `${events}.csv`);
  writeAcledLike(table, events);
  const path = newCaseFile(join(folder, `${events}.ascribe`));
  return { path, ...importInProcess(table, path) };
}

interface Measurements {
  readonly all: Imported;
  readonly fifth: Imported;
  readonly bare: { readonly took: number; readonly rows: number };
}

function measureImports(): Measurements {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-importing-'));
  try {
    const all = importEvents(EVENTS, folder);
    const fifth = importEvents(EVENTS / 5, folder);
    return { all, fifth, bare: insertBare(all.path, newCaseFile(join(folder, 'bare.ascribe'))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * None in the quick run: few events are brought in while the code is still being warmed up, and into
 * indexes that fit in memory, where inserting their rows costs a third less.
 */
export function importGoals({ quick }: Bench): readonly Goal[] {
  if (quick) return [];
  const measured = once(measureImports);
  const events = `${EVENTS.toLocaleString('en')} events`;
  return [
    {
      name: `import of ${events}, against inserting its rows`,
      bound: { atMost: 3 },
      unit: 'times',
      measure: () => {
        const { all, bare } = measured();
        return {
          value: all.took / bare.took,
          seen: `${toTime(all.took)} against ${toTime(bare.took)} of ${bare.rows.toLocaleString('en')} rows`,
        };
      },
    },
    {
      name: `import of ${events}: memory, against a fifth of them`,
      bound: { atMost: 1.25 },
      unit: 'times',
      measure: () => {
        const { all, fifth } = measured();
        return {
          value: all.peak / fifth.peak,
          seen: `${Math.round(all.peak)} MiB against ${Math.round(fifth.peak)} MiB`,
        };
      },
    },
  ];
}
