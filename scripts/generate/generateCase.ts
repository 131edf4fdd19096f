import type { Result } from '../../core/result';
import type { CaseState } from '../../core/views/caseView';
import { createCase } from '../../db/createCase';
import { generateSteps } from './generateSteps';
import { seededRandom } from './random';
import type { GenerateArguments } from './readArguments';
import { uidSequence } from './uidSequence';

const AUTHOR = 'Generator';
/** The time in the uids and the first one on the clock, so that a seed gives one case. */
const STARTED_AT = Date.UTC(2026, 0, 1);

/** Makes the case with the commands that users run, in large steps. */
export function generateCase(
  { out, entities, seed, chart }: GenerateArguments,
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
    const options = { entities, seed, chart: first.uid, onChart: chart, startedAt: STARTED_AT };
    for (const { done, ...step } of generateSteps(options)) {
      valueOf(open.execute(step, AUTHOR));
      onProgress(done);
    }
    return open.state();
  } finally {
    open.close();
  }
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.message} (${result.error.code})`);
}
