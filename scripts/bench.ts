import { writeFileSync } from 'node:fs';
import { benchCase, type CaseTimes } from './bench/benchCase';
import { benchFolder } from './bench/benchFolder';
import { measureGoals } from './bench/goals/measureGoals';
import { describeMachine } from './bench/machine';
import { benchUsage, readBenchArguments } from './bench/readBenchArguments';
import { timesToPage } from './bench/timesToPage';

const FULL = { large: 100_000, huge: 1_000_000 };
const QUICK = { large: 10_000, huge: 50_000 };

function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}

async function run({
  quick,
  only,
  sizes,
  out,
}: Exclude<ReturnType<typeof readBenchArguments>, string>): Promise<void> {
  const begun = performance.now();
  const folder = benchFolder(tell);
  try {
    const bench = {
      quick,
      ...(quick ? QUICK : FULL),
      caseOf: folder.bulk,
      charted: folder.generated,
      sample: folder.sample,
    };
    const outcomes = await measureGoals(bench, only, (line) => console.log(line));
    if (out !== null) {
      const tables: CaseTimes[] = [];
      for (const size of sizes) {
        tables.push(await benchCase(folder.generated(size), (what) => tell(`${size}: ${what}`)));
      }
      writeFileSync(out, timesToPage({ outcomes, tables, machine: describeMachine() }));
      tell(`${out} was written.`);
    }
    const met = outcomes.filter((outcome) => outcome.met).length;
    const took = Math.round((performance.now() - begun) / 1000);
    console.log(`${met} of ${outcomes.length} goals met, in ${took} s.`);
    if (met < outcomes.length) process.exitCode = 1;
  } finally {
    folder.remove();
  }
}

const asked = readBenchArguments(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(`${asked}\n\n${benchUsage}`);
  process.exitCode = 2;
} else {
  await run(asked);
}
