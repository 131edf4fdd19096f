import { parseArgs } from 'node:util';

export const usage = `Makes a large synthetic case, the same one for the same seed.

  npm run generate -- --entities 100000 --out FILE.ascribe [--seed 1] [--chart 300]

  --entities  how many entities
  --out       the file to make; it must not exist
  --seed      a whole number (1)
  --chart     how many entities stand on its chart (300)`;

export interface GenerateArguments {
  readonly entities: number;
  readonly out: string;
  readonly seed: number;
  readonly chart: number;
}

/** What was asked for, or what is wrong with it. */
export function readArguments(args: readonly string[]): GenerateArguments | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        entities: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
        chart: { type: 'string', default: '300' },
      },
    });
    if (values.entities === undefined || values.out === undefined) {
      return 'Both --entities and --out are needed.';
    }
    const numbers = { entities: values.entities, seed: values.seed, chart: values.chart };
    const wrong = Object.entries(numbers).find(([, text]) => !/^\d{1,9}$/.test(text));
    if (wrong) return `--${wrong[0]} is not a whole number: ${wrong[1]}`;
    if (Number(values.entities) < 1) return '--entities must be at least 1.';
    return {
      out: values.out,
      entities: Number(values.entities),
      seed: Number(values.seed),
      chart: Number(values.chart),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
