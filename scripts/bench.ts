import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestVersion } from '../db/migrations/migrate';
import { benchCase } from './bench/benchCase';
import { describeMachine } from './bench/machine';
import { benchUsage, readBenchArguments } from './bench/readBenchArguments';
import { timesToPage } from './bench/timesToPage';
import { generateCase } from './generate/generateCase';

/** Cases that were made once are used again: a large one takes minutes. */
const folder = join(tmpdir(), 'ascribe-bench', `version-${newestVersion()}`);

function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}

function provideCase(entities: number): string {
  const out = join(folder, `${entities}.ascribe`);
  if (!existsSync(out)) {
    mkdirSync(folder, { recursive: true });
    tell(`Making a case of ${entities} entities …`);
    generateCase({ out, entities, seed: 1, chart: 300 }, () => undefined);
  }
  return out;
}

const asked = readBenchArguments(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(`${asked}\n\n${benchUsage}`);
  process.exitCode = 2;
} else {
  const all = asked.sizes.map((size) =>
    benchCase(provideCase(size), (what) => tell(`${size}: ${what}`)),
  );
  const page = timesToPage(all, describeMachine());
  writeFileSync(asked.out, page);
  console.log(page);
}
