import { constants, setPriority } from 'node:os';
import {
  type databaseRequests,
  type ArgsOf,
  type DatabaseRequest,
  type ReplyOf,
} from '../../core/contract';
import type { ImportFile } from '../../core/import/importFile';
import { fail, ok, type Result } from '../../core/result';
import type { Watch } from '../../core/sliced';
import { backUpCase } from '../../db/backup/backUpCase';
import { checkBackup } from '../../db/backup/checkBackup';
import { checkCaseInSlices } from '../../db/checkCase';
import { createCase } from '../../db/createCase';
import { attempt } from '../../db/attempt';
import { entitiesBrought } from '../../db/import/entitiesBrought';
import { isGraph } from '../../db/import/graphs/isGraph';
import { importGraph } from '../../db/import/importGraph';
import { importTable } from '../../db/import/importTable';
import { lookAtGraph } from '../../db/import/lookAtGraph';
import { lookAtTable } from '../../db/import/lookAtTable';
import { importJsonInSlices } from '../../db/import/importJson';
import { loadSqlite } from '../../db/loadSqlite';
import { openCaseInSlices, type OpenCase } from '../../db/openCase';
import { sealOf } from '../../db/opening/fileSeal';
import { quarantineInSlices } from '../../db/quarantine/quarantineCase';
import {
  beginComparing,
  compareInSlices,
  endComparing,
  takeOverInSlices,
} from '../../db/together/comparing';
import { doInSlices } from './doInSlices';
import { seat } from './seat';

type Requests = typeof databaseRequests;
type DatabaseHandlers = {
  readonly [N in DatabaseRequest]: (
    args: ArgsOf<Requests, N>,
    watch: Watch,
  ) => Promise<Result<ReplyOf<Requests, N>>>;
};

/** What main asks about the file itself; others are answered while that takes long. */
export const databaseHandlers: DatabaseHandlers = {
  'database.open': async ({ path, mode, seal: left, create }, watch) => {
    if (seat.open !== null) return fail('case.open', 'This process holds a case already.');
    const opened =
      create === null
        ? await doInSlices(openCaseInSlices(path, { mode, seal: left }), watch)
        : 'json' in create
          ? await doInSlices(
              importJsonInSlices(path, { from: create.json, author: create.author }),
              watch,
            )
          : createCase(path, create);
    if (!opened.ok) return opened;
    seat.open = opened.value;
    return ok(opened.value.state());
  },
  'database.close': () => {
    const open = seat.open;
    seat.open = null;
    open?.close();
    return Promise.resolve(ok({ seal: open === null ? null : sealOf(open.path) }));
  },
  'database.about': () => {
    const memory = loadSqlite(':memory:', {});
    const sqlite = memory.prepare('SELECT sqlite_version()').pluck().get() as string;
    memory.close();
    return Promise.resolve(ok({ sqlite }));
  },
  'database.saveCopy': ({ path }, watch) => withCase((open) => open.saveCopy(path, watch)),
  'database.backUp': (copy, watch) => {
    giveWay();
    return backUpCase(copy, watch);
  },
  'database.checkBackup': ({ path }, watch) => {
    giveWay();
    return doInSlices(checkBackup(path), watch);
  },
  'database.exportData': ({ path, wish }, watch) =>
    withCase((open) => doInSlices(open.exportData(path, wish), watch)),
  'database.lookAtImport': ({ path, choices }, watch) =>
    withCase<ImportFile>((open) => {
      const kind = attempt(() => isGraph(path));
      if (!kind.ok) return Promise.resolve(kind);
      return kind.value
        ? doInSlices<ImportFile>(lookAtGraph(open.connection, path), watch)
        : Promise.resolve(attempt(() => lookAtTable(open.connection, path, choices)));
    }),
  'database.import': ({ path, wish, author }, watch) =>
    withCase(async (open) => {
      const decisions = new Map(wish.decisions);
      const work =
        wish.of === 'graph'
          ? importGraph(open, { ...wish, path, kinds: new Map(wish.kinds), decisions }, author)
          : importTable(
              open,
              { ...wish, path, mapping: { ...wish.mapping, origin: wish.origin }, decisions },
              author,
            );
      const done = await doInSlices(work, watch);
      if (!done.ok) return done;
      const { change } = done.value;
      return ok({
        ...done.value,
        entities: change === null ? [] : entitiesBrought(open.connection),
      });
    }),
  'database.quarantine': (order, watch) => doInSlices(quarantineInSlices(order), watch),
  'database.compare': (found, watch) =>
    withCase(async (open) => {
      const begun = beginComparing(open, found);
      if (!begun.ok) return begun;
      const compared = await doInSlices(compareInSlices(open), watch);
      if (!compared.ok) endComparing(open);
      return compared;
    }),
  'database.endCompare': () => {
    if (seat.open !== null) endComparing(seat.open);
    return Promise.resolve(ok(null));
  },
  'database.takeOver': ({ wish, author }, watch) =>
    withCase((open) => doInSlices(takeOverInSlices(open, wish, author), watch)),
  'database.check': ({ path }, watch) => doInSlices(checkCaseInSlices(path), watch),
};

/** Nobody waits for this process, and the others have work to do. */
function giveWay(): void {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

function withCase<T>(work: (open: OpenCase) => Promise<Result<T>>): Promise<Result<T>> {
  return seat.open === null
    ? Promise.resolve(fail('case.none', 'No case is open in this process.'))
    : work(seat.open);
}
