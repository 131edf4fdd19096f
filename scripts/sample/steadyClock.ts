/** Milliseconds that a step takes: what an analyst at work might need. */
const STEP_TIME = 6 * 60_000;
const DAY = 24 * 3_600_000;

interface SteadyClock {
  readonly now: () => string;
  /** The next step is made on the day after, at the hour at which the first one was. */
  readonly sleep: () => void;
}

/** A clock that goes on by the same time whenever it is asked, so that builds are alike. */
export function steadyClock(startedAt: string): SteadyClock {
  let morning = Date.parse(startedAt) - STEP_TIME;
  let time = morning;
  return {
    now: () => {
      time += STEP_TIME;
      return new Date(time).toISOString();
    },
    sleep: () => {
      morning += DAY;
      time = morning;
    },
  };
}
