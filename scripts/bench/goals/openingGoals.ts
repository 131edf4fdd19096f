import type { Goal, Bench } from './goal';
import { measureInTurn } from './measureInTurn';
import { openedCase } from './openedCase';
import { toTime } from './toDigits';

/** Opens a case and answers what its window asks before anybody can use it. */
function openAndAsk(path: string): void {
  const { open, chart, ask } = openedCase(path);
  try {
    ask('case.state', null);
    ask('case.language', null);
    ask('case.contents', null);
    ask('chart.slice', { chart });
  } finally {
    open.close();
  }
}

export function openingGoals({ large, quick, caseOf, sample }: Bench): readonly Goal[] {
  return [
    {
      name: `opening a case of ${large.toLocaleString('en')}, against the sample`,
      bound: { atMost: 1.5 },
      unit: 'times',
      measure: () => {
        const [big, small] = [caseOf(large), sample()];
        const times = measureInTurn(
          { large: () => openAndAsk(big), sample: () => openAndAsk(small) },
          { runs: 20, within: quick ? 3000 : 20_000 },
        );
        return {
          value: times.large.median / times.sample.median,
          seen: `${toTime(times.large.median)} against ${toTime(times.sample.median)}`,
        };
      },
    },
  ];
}
