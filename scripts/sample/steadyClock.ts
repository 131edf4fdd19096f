/** Milliseconds that a step takes: what an analyst at work might need. */
const STEP_TIME = 6 * 60_000;

/** A clock that goes on by the same time whenever it is asked, so that builds are alike. */
export function steadyClock(startedAt: string): () => string {
  let time = Date.parse(startedAt) - STEP_TIME;
  return () => {
    time += STEP_TIME;
    return new Date(time).toISOString();
  };
}
