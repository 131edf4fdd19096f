import { existsSync } from 'node:fs';
import { dirname, basename } from 'node:path';
import { fail, ok, type Result } from '../../../core/result';
import { appPaths } from '../appPaths';

/** The file that was named, or the sample as it was built. */
export function caseFileFor(file: string | null): Result<string> {
  const path = file ?? appPaths.sample();
  if (existsSync(path)) return ok(path);
  return file === null
    ? fail('sample.missing', 'The sample case is not built. Build it with: npm run build')
    : fail(
        'file.missing',
        `There is no “${basename(path)}” in “${dirname(path)}”. Check the name and the folder.`,
      );
}
