import { parseArgs } from 'node:util';

export const usage = `Makes a large synthetic case, the same one for the same seed.

  npm run generate -- --entities 100000 --out FILE.ascribe [--seed 1] [--chart 300]
                      [--copies 50] [--links 300000]

  --entities  how many entities
  --out       the file to make; it must not exist
  --seed      a whole number (1)
  --chart     how many entities stand on its chart (300)
  --copies    make only a part of it with the commands that users run, and copy its rows: quick, but
              the copies are not in the history (1)
  --links     add links between the copies until there are so many`;

export interface GenerateArguments {
  readonly entities: number;
  readonly out: string;
  readonly seed: number;
  readonly chart: number;
  /** How many times the same case, with other names, is in it. */
  readonly copies?: number;
  /** At least so many links. */
  readonly links?: number;
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
        copies: { type: 'string', default: '1' },
        links: { type: 'string', default: '0' },
      },
    });
    if (values.entities === undefined || values.out === undefined) {
      return 'Both --entities and --out are needed.';
    }
    const { out, ...numbers } = values;
    const wrong = Object.entries(numbers).find(([, text]) => !/^\d{1,9}$/.test(text));
    if (wrong) return `--${wrong[0]} is not a whole number: ${wrong[1]}`;
    if (Number(values.entities) < 1) return '--entities must be at least 1.';
    if (Number(values.copies) < 1) return '--copies must be at least 1.';
    return {
      out,
      entities: Number(values.entities),
      seed: Number(values.seed),
      chart: Number(values.chart),
      copies: Number(values.copies),
      links: Number(values.links),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
