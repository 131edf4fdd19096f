export interface Spread {
  readonly runs: number;
  readonly median: number;
  /** What else the machine does only ever adds to a time. */
  readonly least: number;
  /** Of the quietest round. */
  readonly p99: number;
}

interface Enough<N extends string> {
  /** Each contender is run so often … */
  readonly runs: number;
  /** … unless all of them together have taken longer, in milliseconds; but three times at least. */
  readonly within: number;
  /** Done before each run of a contender, and not counted. */
  readonly before?: (name: N) => void;
}

const FEWEST_RUNS = 3;

/** Runs that follow each other; with fewer in each, one slow run would be its p99. */
const ROUNDS = 5;
const FEWEST_IN_ROUND = 200;

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function spreadOf(times: readonly number[]): Spread {
  const rounds = times.length < ROUNDS * FEWEST_IN_ROUND ? 1 : ROUNDS;
  const size = Math.ceil(times.length / rounds);
  const tails = Array.from({ length: rounds }, (_, round) =>
    at(times.slice(round * size, (round + 1) * size), 0.99),
  );
  return {
    runs: times.length,
    median: at(times, 0.5),
    least: at(times, 0),
    p99: Math.min(...tails),
  };
}

/**
 * How long contenders take, in milliseconds. They take turns, so that what else the machine does
 * bears on all of them; the first run of each is not counted.
 */
export function measureInTurn<N extends string>(
  contenders: Readonly<Record<N, () => void>>,
  { runs, within, before = () => undefined }: Enough<N>,
): Readonly<Record<N, Spread>> {
  const names = Object.keys(contenders) as N[];
  const times = new Map<N, number[]>(names.map((name) => [name, []]));
  for (const name of names) {
    before(name);
    contenders[name]();
  }
  const begun = performance.now();
  for (let run = 0; run < runs; run += 1) {
    if (run >= FEWEST_RUNS && performance.now() - begun > within) break;
    for (const name of names) {
      before(name);
      const start = performance.now();
      contenders[name]();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, spreadOf(times.get(name) ?? [])]),
  ) as unknown as Readonly<Record<N, Spread>>;
}
