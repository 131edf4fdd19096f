import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { lineSchema } from '../../core/language/scalars';
import type { Result } from '../../core/result';
import type { Progress, Sliced } from '../../core/sliced';
import { loggedPieceSchema } from '../../core/together/loggedPiece';
import type { OtherCase } from '../../core/together/otherCase';
import { attemptInSlices, isOfDamage } from '../attempt';
import { checkForeignKeys, checkIntegrity } from '../check/checkStorage';
import type { OwnedConnection } from '../connection/connection';
import { enlargeCache, openConnection } from '../connection/openConnection';
import { hashOf } from '../import/hashOf';
import { writeCaseJson } from '../import/writeCaseJson';
import { migrate, migrateInSlices } from '../migrations/migrate';
import { checkHeader } from '../opening/checkHeader';
import { checkLength } from '../opening/checkLength';
import { checkSchema } from '../opening/checkSchema';
import { damagedFile } from '../opening/damagedFile';
import { Refused } from '../refused';
import { CLEAN_CASE, CLEAN_LOG } from '../together/cleanFiles';
import { readLog } from '../together/readLog';
import { copyGuarded } from './copyGuarded';
import { readForeignCase } from './readForeignCase';
import { refuseForeign } from './refuseForeign';

interface Quarantine {
  /** The foreign file, which is only copied. */
  readonly from: string;
  /** An empty folder of its own. Whoever has made it removes it. */
  readonly folder: string;
}

/** Of the file, before anything in it is believed. */
function* lookOver(connection: OwnedConnection): Sliced<void> {
  checkSchema(connection);
  for (const { about, find } of [checkIntegrity, checkForeignKeys]) {
    yield { about: `checking ${about}`, done: null };
    for (const finding of find(connection)) throw refuseForeign(finding.replace(/\.$/, ''));
  }
}

function authorOf(connection: OwnedConnection): string {
  const info = connection.get<{ by: unknown }>('SELECT recorded_by AS by FROM case_info');
  const author = lineSchema.safeParse(info?.by);
  if (!author.success) throw refuseForeign('nobody has recorded it');
  return author.data;
}

function* writeLog(connection: OwnedConnection, path: string): Sliced<string | null> {
  const file = openSync(path, 'wx', 0o600);
  let last: string | null = null;
  try {
    for (const piece of readLog(connection)) {
      const parsed = loggedPieceSchema.safeParse(piece);
      if (!parsed.success)
        throw refuseForeign(`the step ${piece.step} of its history does not fit`);
      if (parsed.data.state === 'done') last = parsed.data.step;
      writeSync(file, `${JSON.stringify(parsed.data)}\n`);
      yield { about: 'reading its history', done: null };
    }
  } catch (error) {
    if (error instanceof Refused && error.code === 'history.unreadable') {
      throw refuseForeign(error.message.replace(/\.$/, ''));
    }
    throw error;
  } finally {
    closeSync(file);
  }
  return last;
}

function* cleanCopy({ folder }: Quarantine, copy: string, fileHash: string): Sliced<OtherCase> {
  const connection = openConnection(copy, { mustExist: true });
  try {
    yield* lookOver(connection);
    enlargeCache(connection);
    yield* migrateInSlices(connection);
    const author = authorOf(connection);
    const json = yield* readForeignCase(connection);
    const upTo = yield* writeLog(connection, join(folder, CLEAN_LOG));
    const clean = openConnection(join(folder, CLEAN_CASE), { mustExist: false });
    try {
      enlargeCache(clean);
      clean.pragma('synchronous = OFF');
      migrate(clean);
      const signature = { author, at: json.case.createdAt };
      yield* clean.transactionInSlices(() => writeCaseJson(clean, json, signature));
    } finally {
      clean.close();
    }
    const { uid, title } = json.case;
    return { uid, title, author, upTo, fileHash };
  } finally {
    connection.close();
  }
}

/** What SQLite says of a file that is not sound is no fault of ours. */
function inWords(error: unknown): unknown {
  if (isOfDamage(error)) return damagedFile();
  const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
  return isTooLarge ? refuseForeign('its history unpacks to more than a case can have') : error;
}

/**
 * Makes a clean case of a file that nobody vouches for: each row is read from a copy, held against
 * the language, and written anew by our own code. To be done in a process of its own, which is ended
 * afterwards; the file itself is never opened as a database.
 */
export function quarantineInSlices(order: Quarantine): Sliced<Result<OtherCase>> {
  return attemptInSlices(function* (): Generator<Progress | undefined, OtherCase, undefined> {
    mkdirSync(order.folder, { recursive: true });
    const copy = join(order.folder, 'foreign.ascribe');
    try {
      yield* copyGuarded(order.from, copy);
      checkHeader(copy);
      checkLength(copy);
      const fileHash = yield* hashOf(copy);
      return yield* cleanCopy(order, copy, fileHash);
    } catch (error) {
      throw inWords(error);
    } finally {
      for (const end of ['', '-wal', '-shm', '-journal']) rmSync(copy + end, { force: true });
    }
  });
}
