import { parseArgs } from 'node:util';

export const benchUsage = `Measures reads and edits on generated cases and writes docs/benchmarks.md.

  npm run bench [-- --entities 1000,10000,100000] [--out docs/benchmarks.md]

  --entities  the sizes of the cases, smallest first
  --out       the page to write`;

interface BenchArguments {
  readonly sizes: readonly number[];
  readonly out: string;
}

/** What was asked for, or what is wrong with it. */
export function readBenchArguments(args: readonly string[]): BenchArguments | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        entities: { type: 'string', default: '1000,10000,100000' },
        out: { type: 'string', default: 'docs/benchmarks.md' },
      },
    });
    const sizes = values.entities.split(',');
    const wrong = sizes.find((size) => !/^[1-9]\d{2,8}$/.test(size));
    if (wrong !== undefined) return `--entities has no whole number from 100 on: ${wrong}`;
    return { sizes: sizes.map(Number), out: values.out };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
