import { rmSync } from 'node:fs';
import { lineSchema } from '../../core/language/scalars';
import type { Result } from '../../core/result';
import type { Sliced } from '../../core/sliced';
import { attemptInSlices } from '../attempt';
import { enlargeCache, openConnection } from '../connection/openConnection';
import { giveNewName } from '../files/giveNewName';
import { pathBeside } from '../files/replaceFile';
import { migrate } from '../migrations/migrate';
import { openCase, type Clock, type OpenCase } from '../openCase';
import { checkCaseJson } from './checkCaseJson';
import { parseJsonText } from './parseJsonText';
import { readCaseJson } from './readCaseJson';
import { readJsonText } from './readJsonText';
import { writeCaseJson } from './writeCaseJson';

interface Import {
  /** The JSON file, which stays as it is. */
  readonly from: string;
  readonly author: string;
  readonly clock?: Clock;
}

/**
 * Makes a case file, which must not exist, from a case as JSON, and opens it. It is made beside its
 * name, so that a file which is refused, or given up, leaves nothing.
 */
export function* importJsonInSlices(path: string, options: Import): Sliced<Result<OpenCase>> {
  const clock = options.clock ?? (() => new Date().toISOString());
  const made = yield* attemptInSlices(function* () {
    const json = yield* readCaseJson(parseJsonText(readJsonText(options.from)));
    checkCaseJson(json);
    const part = pathBeside(path);
    const connection = openConnection(part, { mustExist: false });
    try {
      enlargeCache(connection);
      migrate(connection);
      const signature = { author: lineSchema.parse(options.author), at: clock() };
      yield* connection.transactionInSlices(() => writeCaseJson(connection, json, signature));
      connection.close();
      giveNewName(part, path);
    } finally {
      connection.close();
      rmSync(part, { force: true });
    }
  });
  return made.ok ? openCase(path, { mode: 'edit', clock }) : made;
}
