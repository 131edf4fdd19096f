import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Result } from '../../core/result';
import type { CaseState } from '../../core/views/caseView';
import { createCase } from '../../db/createCase';
import type { Sample } from './sampleSchema';
import { sampleToSteps } from './sampleToSteps';
import { sampleUids } from './sampleUids';
import { slugUid } from './slugUid';
import { steadyClock } from './steadyClock';

/**
 * Writes the case file with the commands that users run. It is written beside its place and
 * renamed when it is whole, so a build that fails leaves what was there before.
 */
export function writeSampleCase(sample: Sample, target: string): CaseState {
  const { title, author, startedAt } = sample.case;
  const part = `${target}.part`;
  const clock = steadyClock(startedAt);
  mkdirSync(dirname(target), { recursive: true });
  removeFiles(part);
  try {
    const open = valueOf(
      'create the case',
      createCase(part, {
        title,
        author,
        uid: slugUid(startedAt, 'case', 'case'),
        clock: clock.now,
      }),
    );
    try {
      const chart = open.connection.get<{ uid: string }>('SELECT uid FROM chart');
      if (!chart) throw new Error('A new case has no chart.');
      for (const { label, commands, nextDay } of sampleToSteps(
        sample,
        sampleUids(sample, chart.uid),
      )) {
        if (nextDay) clock.sleep();
        valueOf(label, open.execute({ label, commands: [...commands] }, author));
      }
      const state = open.state();
      open.close();
      renameSync(part, target);
      return state;
    } finally {
      open.close();
    }
  } finally {
    removeFiles(part);
  }
}

/** A refused command is a mistake in the data or in the build; nothing is passed over. */
function valueOf<T>(what: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${result.error.message} (${result.error.code})`);
}

function removeFiles(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}
