import type { Goal, Outcome } from './goal';
import { toDigits, toTime } from './toDigits';

export function valueToText({ unit }: Pick<Goal, 'unit'>, value: number): string {
  if (unit === 'ms') return toTime(value);
  return unit === 'times' ? `× ${toDigits(value)}` : value.toPrecision(3);
}

export function boundToText(goal: Goal): string {
  const { bound } = goal;
  return 'atMost' in bound
    ? `at most ${valueToText(goal, bound.atMost)}`
    : `at least ${valueToText(goal, bound.atLeast)}`;
}

export function outcomeToText({ goal, value, met, seen }: Outcome): string {
  const verdict = met ? 'met   ' : 'MISSED';
  return `${verdict} ${goal.name}: ${valueToText(goal, value)}, ${boundToText(goal)} (${seen})`;
}
