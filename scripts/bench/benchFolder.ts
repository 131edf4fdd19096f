import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestVersion } from '../../db/migrations/migrate';
import { generateCase } from '../generate/generateCase';
import { readSample } from '../sample/readSample';
import { writeSampleCase } from '../sample/writeSampleCase';
import { writeBulkCase } from './goals/writeBulkCase';

interface BenchFolder {
  /** Made by commands, as users make cases; kept for the next time, because that takes minutes. */
  readonly generated: (entities: number) => string;
  /** Written straight into its tables. */
  readonly bulk: (entities: number) => string;
  readonly sample: () => string;
  readonly remove: () => void;
}

const root = join(import.meta.dirname, '..', '..');

/** Where the cases that are measured lie. What is not kept goes with `remove`. */
export function benchFolder(tell: (what: string) => void): BenchFolder {
  const kept = join(tmpdir(), 'ascribe-bench', `version-${newestVersion()}`);
  const passing = mkdtempSync(join(tmpdir(), 'ascribe-bench-'));
  const provide = (folder: string, name: string, make: (path: string) => void): string => {
    const path = join(folder, `${name}.ascribe`);
    if (existsSync(path)) return path;
    mkdirSync(folder, { recursive: true });
    const begun = performance.now();
    make(path);
    tell(`Made a case: ${name}, in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    return path;
  };
  return {
    generated: (entities) =>
      provide(kept, String(entities), (out) => {
        tell(`Making a case of ${entities} entities by commands …`);
        generateCase({ out, entities, seed: 1, chart: 300 }, () => undefined);
      }),
    bulk: (entities) =>
      provide(passing, `bulk-${entities}`, (path) => writeBulkCase(path, entities)),
    sample: () =>
      provide(passing, 'sample', (path) => {
        writeSampleCase(readSample(join(root, 'samples', 'iraq-2021')), path);
      }),
    remove: () => rmSync(passing, { recursive: true, force: true }),
  };
}
