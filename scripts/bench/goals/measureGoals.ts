import type { Bench, Goal, Outcome } from './goal';
import { goalGroups } from './goalGroups';
import { outcomeToText } from './outcomeToText';

function isMet({ bound }: Goal, value: number): boolean {
  return 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
}

/** Measures one goal after the other; `only` leaves out those whose name does not hold it. */
export async function measureGoals(
  bench: Bench,
  only: string,
  tell: (what: string) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const group of goalGroups) {
    for (const goal of group(bench)) {
      if (!goal.name.toLowerCase().includes(only.toLowerCase())) continue;
      const begun = performance.now();
      const measured = await goal.measure();
      const outcome = { ...measured, goal, met: isMet(goal, measured.value) };
      outcomes.push(outcome);
      const took = ((performance.now() - begun) / 1000).toFixed(1);
      tell(`${outcomeToText(outcome)} (took ${took} s)`);
    }
  }
  return outcomes;
}
