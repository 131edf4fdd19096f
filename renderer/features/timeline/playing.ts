import { create } from 'zustand';
import { startOfUnit, unitAround, type DaySpan } from '../../../core/timeline/timeUnit';
import { filterOnScreen } from '../../store/filter';
import { useWorkbench } from '../../store/workbench';
import type { ChosenTime } from '../../timeline/timeView';
import { chosenTime, tryTime } from './chosenTime';

export const playUnits = ['day', 'week', 'month', 'year'] as const;
export type PlayUnit = (typeof playUnits)[number];

/** In milliseconds for each step. */
export const paces = { slowly: 2000, steadily: 1000, fast: 350 } as const;
export type Pace = keyof typeof paces;

interface Run {
  /** What is shown now. */
  readonly at: DaySpan;
  /** What is played. */
  readonly range: DaySpan;
  /** What was chosen before, and whether it was stored nowhere. */
  readonly before: ChosenTime;
  readonly wasTried: boolean;
  readonly isMoving: boolean;
}

interface Playing {
  readonly run: Run | null;
  /** Null: as suits the time that there is. */
  readonly unit: PlayUnit | null;
  readonly pace: Pace;
}

/** Playing shows the chart in one piece of time after the other, and stores none of them. */
export const usePlaying = create<Playing>()(() => ({ run: null, unit: null, pace: 'steadily' }));

/** The run that is on screen: none where another time was chosen since, or another chart. */
export function runOf({ run }: Playing, shown: ChosenTime): Run | null {
  return run?.at.first === shown.first && run.at.last === shown.last ? run : null;
}

function currentRun(): Run | null {
  return runOf(usePlaying.getState(), chosenTime(filterOnScreen().when));
}

function show(run: Run): void {
  usePlaying.setState({ run });
  tryTime(run.at);
}

/** The time that is chosen, or all that there is. */
function newRun(extent: DaySpan, unit: PlayUnit, by: 1 | -1): Run {
  const before = chosenTime(filterOnScreen().when);
  const range = {
    first: Math.max(extent.first, before.first ?? extent.first),
    last: Math.min(extent.last, before.last ?? extent.last),
  };
  // A time in which there is nothing is played all the same, since it was chosen.
  const played =
    range.first <= range.last
      ? range
      : { first: before.first ?? extent.first, last: before.last ?? extent.last };
  return {
    at: unitAround(by === 1 ? played.first : played.last, unit),
    range: played,
    before,
    wasTried: useWorkbench.getState().triedFilter !== null,
    isMoving: false,
  };
}

/** The piece of time after the one that is shown, or before it; at the end nothing moves any more. */
export function stepPlay(by: 1 | -1, extent: DaySpan, unit: PlayUnit): void {
  const run = currentRun();
  if (!run) {
    show(newRun(extent, unit, by));
    return;
  }
  const at = unitAround(by === 1 ? run.at.last + 1 : run.at.first - 1, unit);
  const isOver = at.first > run.range.last || at.last < run.range.first;
  if (isOver) usePlaying.setState({ run: { ...run, isMoving: false } });
  else
    show({
      ...run,
      at,
      isMoving: run.isMoving && startOfUnit(at.last + 1, unit) <= run.range.last,
    });
}

export function startPlay(extent: DaySpan, unit: PlayUnit): void {
  const run = currentRun();
  const isAtEnd = run !== null && run.at.last >= run.range.last;
  const first = run
    ? { ...run, at: isAtEnd ? unitAround(run.range.first, unit) : run.at }
    : newRun(extent, unit, 1);
  show({ ...first, isMoving: first.at.last < first.range.last });
}

export function pausePlay(): void {
  const run = currentRun();
  if (run) usePlaying.setState({ run: { ...run, isMoving: false } });
}

/** The time is again the one that was chosen before. */
export function stopPlay(): void {
  const run = currentRun();
  usePlaying.setState({ run: null });
  if (!run) return;
  if (run.wasTried) tryTime(run.before);
  else useWorkbench.getState().setTriedFilter(null);
}

export function choosePlayUnit(unit: PlayUnit): void {
  const run = currentRun();
  usePlaying.setState({ unit });
  if (run) show({ ...run, at: unitAround(run.at.first, unit) });
}
