import {
  type databaseRequests,
  type ArgsOf,
  type DatabaseRequest,
  type ReplyOf,
} from '../../core/contract';
import { fail, ok, type Result } from '../../core/result';
import { checkCase } from '../../db/checkCase';
import { createCase } from '../../db/createCase';
import { loadSqlite } from '../../db/loadSqlite';
import { openCase, type OpenCase } from '../../db/openCase';
import { sealOf } from '../../db/opening/fileSeal';
import { seat } from './seat';

type Requests = typeof databaseRequests;
type DatabaseHandlers = {
  readonly [N in DatabaseRequest]: (args: ArgsOf<Requests, N>) => Result<ReplyOf<Requests, N>>;
};

/** What main asks about the file itself. */
export const databaseHandlers: DatabaseHandlers = {
  'database.open': ({ path, mode, seal: left, create }) => {
    if (seat.open !== null) return fail('case.open', 'This process holds a case already.');
    const opened =
      create === null ? openCase(path, { mode, seal: left }) : createCase(path, create);
    if (!opened.ok) return opened;
    seat.open = opened.value;
    return ok(opened.value.state());
  },
  'database.close': () => {
    const open = seat.open;
    seat.open = null;
    open?.close();
    return ok({ seal: open === null ? null : sealOf(open.path) });
  },
  'database.about': () => {
    const memory = loadSqlite(':memory:', {});
    const sqlite = memory.prepare('SELECT sqlite_version()').pluck().get() as string;
    memory.close();
    return ok({ sqlite });
  },
  'database.saveCopy': ({ path }) => withCase((open) => open.saveCopy(path)),
  'database.exportJson': ({ path }) => withCase((open) => open.exportJson(path)),
  'database.check': ({ path }) => checkCase(path),
};

function withCase<T>(work: (open: OpenCase) => Result<T>): Result<T> {
  return seat.open === null
    ? fail('case.none', 'No case is open in this process.')
    : work(seat.open);
}
