import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../core/result';
import { startCaseProcess } from '../case/caseProcess';
import { showProgress } from './showProgress';
import { caseFileFor } from './caseFileFor';

/** Prints what was checked and every finding. A case with findings is at fault. */
export async function checkFile(file: string | null): Promise<Result<null>> {
  const path = caseFileFor(file);
  if (!path.ok) return path;
  const holder = startCaseProcess();
  const shown = showProgress('checking');
  const checked = await holder.tell(
    'database.check',
    { path: path.value },
    { report: shown.tell, signal: new AbortController().signal },
  );
  shown.end();
  holder.kill();
  const name = basename(path.value);
  if (!checked.ok) {
    return fail(checked.error.code, `“${name}” could not be checked. ${checked.error.message}`);
  }
  const { checks, findings, notChecked } = checked.value;
  for (const check of checks) process.stdout.write(`checked: ${check}\n`);
  if (findings.length === 0) {
    process.stdout.write(`“${name}” is whole.\n`);
    return ok(null);
  }
  for (const finding of findings) process.stdout.write(`found: ${finding}\n`);
  for (const check of notChecked) process.stdout.write(`not checked: ${check}\n`);
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return fail(
    'check.findings',
    `“${name}” is not whole: ${count}. Go on with an earlier copy, or keep this one as it is and ask for help.`,
  );
}
