import type { Result } from '../../core/result';
import type { CaseState } from '../../core/views/caseView';
import { createCase } from '../../db/createCase';
import { openCase } from '../../db/openCase';
import { generateSteps } from './generateSteps';
import { multiplyCase } from './multiplyCase';
import { seededRandom } from './random';
import type { GenerateArguments } from './readArguments';
import { uidSequence } from './uidSequence';

const AUTHOR = 'Generator';
/** The time in the uids and the first one on the clock, so that a seed gives one case. */
const STARTED_AT = Date.UTC(2026, 0, 1);

/**
 * Makes the case with the commands that users run, in large steps. With copies, only the first of
 * them is made like that, and the others and the links that are still missing past the log.
 */
export function generateCase(
  { out, entities, seed, chart, copies = 1, links = 0 }: GenerateArguments,
  onProgress: (done: number) => void,
): CaseState {
  let time = STARTED_AT;
  const clock = (): string => new Date((time += 1000)).toISOString();
  const title = `${entities.toLocaleString('en')} generated entities (seed ${seed})`;
  const uid = uidSequence(STARTED_AT - 1, seededRandom(seed))();
  const open = valueOf(createCase(out, { title, author: AUTHOR, uid, clock }));
  try {
    const first = open.connection.get<{ uid: string }>('SELECT uid FROM chart');
    if (!first) throw new Error('A new case has no chart.');
    const each = Math.ceil(entities / copies);
    const options = {
      entities: each,
      seed,
      chart: first.uid,
      onChart: chart,
      startedAt: STARTED_AT,
    };
    for (const { done, ...step } of generateSteps(options)) {
      valueOf(open.execute(step, AUTHOR));
      onProgress(done);
    }
  } finally {
    open.close();
  }
  if (copies > 1 || links > 0) multiplyCase(out, { copies, links });
  const made = valueOf(openCase(out, { mode: 'read' }));
  try {
    return made.state();
  } finally {
    made.close();
  }
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.message} (${result.error.code})`);
}
