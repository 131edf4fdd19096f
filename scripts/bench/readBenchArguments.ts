import { parseArgs } from 'node:util';

export const benchUsage = `Measures what must be fast against its goals, and reads and edits on generated cases.

  npm run bench [-- --quick] [-- --only TEXT] [-- --entities 1000,10000,100000] [-- --out FILE]

  --quick     smaller cases, within a minute; writes no page unless --out names one
  --only      only the goals whose name holds this text, and no tables; writes no page
  --entities  the sizes of the generated cases for the tables, smallest first
  --out       the page to write (docs/benchmarks.md)

It exits with 1 when a goal is missed.`;

interface BenchArguments {
  readonly quick: boolean;
  readonly only: string;
  readonly sizes: readonly number[];
  /** Null: no page is written. */
  readonly out: string | null;
}

const SIZES = '1000,10000,100000';
const QUICK_SIZES = '1000';

/** What was asked for, or what is wrong with it. */
export function readBenchArguments(args: readonly string[]): BenchArguments | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        entities: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const { quick, only } = values;
    const sizes = (values.entities ?? (quick ? QUICK_SIZES : SIZES)).split(',');
    const wrong = sizes.find((size) => !/^[1-9]\d{2,8}$/.test(size));
    if (wrong !== undefined) return `--entities has no whole number from 100 on: ${wrong}`;
    const page = quick || only !== '' ? null : 'docs/benchmarks.md';
    return { quick, only, sizes: sizes.map(Number), out: values.out ?? page };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
