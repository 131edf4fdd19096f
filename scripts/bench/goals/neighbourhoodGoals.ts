import { seededRandom } from '../../generate/random';
import type { Bench, Goal } from './goal';
import { measureInTurn, type Spread } from './measureInTurn';
import { once } from './once';
import { openedCase, type OpenedCase } from './openedCase';
import { toTime } from './toDigits';

const RUNS = { full: 2000, quick: 1000 };
const HUB_RUNS = 1500;
/** As many rows as the window asks for: of what is not much, and of what is brought at once. */
const FEW = 12;
const MANY = 200;

function uidsAt({ open }: OpenedCase, condition: string, ...parameters: number[]): string[] {
  return open.connection
    .all<{ uid: string }>(`SELECT uid FROM entity WHERE ${condition}`, ...parameters)
    .map(({ uid }) => uid);
}

function anyOf(opened: OpenedCase, entities: number): readonly string[] {
  const { integer } = seededRandom(3);
  return Array.from({ length: RUNS.full }).flatMap(() =>
    uidsAt(opened, 'id = ?', 1 + integer(entities)),
  );
}

const withMostLinks = `id = (SELECT id FROM
  (SELECT from_id AS id FROM link UNION ALL SELECT to_id FROM link)
  GROUP BY id ORDER BY count(*) DESC, id LIMIT 1)`;

interface Asked {
  readonly subjectsOf: (opened: OpenedCase, entities: number) => readonly string[];
  readonly runs: number;
  /** How many rows are asked for. */
  readonly limit: number;
}

function measureNeighbours(
  { quick, caseOf, large, huge }: Bench,
  { subjectsOf, runs, limit }: Asked,
): { readonly large: Spread; readonly huge: Spread; readonly most: number } {
  const cases = [openedCase(caseOf(large)), openedCase(caseOf(huge))] as const;
  let most = 0;
  const asking = (opened: OpenedCase, entities: number): (() => void) => {
    const uids = subjectsOf(opened, entities);
    let next = 0;
    return () => {
      const uid = uids[next++ % uids.length] ?? '';
      const asked = { of: [uid], chart: opened.chart, steps: 1, only: null, limit };
      most = Math.max(most, opened.ask('graph.around', asked).total);
    };
  };
  try {
    const contenders = { large: asking(cases[0], large), huge: asking(cases[1], huge) };
    // The rows that are asked for are brought into memory first: the disk is not ours to measure.
    for (let run = 0; run < runs; run += 1) {
      contenders.large();
      contenders.huge();
    }
    return {
      ...measureInTurn(contenders, { runs, within: quick ? 1000 : 30_000 }),
      most,
    };
  } finally {
    for (const { open } of cases) open.close();
  }
}

export function neighbourhoodGoals(bench: Bench): readonly Goal[] {
  const [large, huge] = [bench.large.toLocaleString('en'), bench.huge.toLocaleString('en')];
  const runs = bench.quick ? RUNS.quick : RUNS.full;
  const any = once(() => measureNeighbours(bench, { subjectsOf: anyOf, runs, limit: FEW }));
  const hubs = once(() =>
    measureNeighbours(bench, {
      subjectsOf: (opened) => uidsAt(opened, withMostLinks),
      runs: bench.quick ? RUNS.quick / 5 : HUB_RUNS,
      limit: MANY,
    }),
  );
  return [
    {
      name: `neighbourhood with its rows, p99, at ${large}`,
      bound: { atMost: 2 },
      unit: 'ms',
      measure: () => ({
        value: any().large.p99,
        seen: `median ${toTime(any().large.median)} of ${any().large.runs}`,
      }),
    },
    {
      name: `neighbourhood, p99, at ${huge} against ${large}`,
      bound: { atMost: 2 },
      unit: 'times',
      measure: () => ({
        value: any().huge.p99 / any().large.p99,
        seen: `p99 ${toTime(any().huge.p99)}, median ${toTime(any().huge.median)}`,
      }),
    },
    {
      name: `neighbourhood of the entity with most links, p99, at ${huge}`,
      bound: { atMost: 5 },
      unit: 'ms',
      measure: () => ({
        value: hubs().huge.p99,
        seen: `${hubs().most.toLocaleString('en')} neighbours, ${MANY} rows`,
      }),
    },
  ];
}
