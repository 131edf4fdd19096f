import type { Exported } from '../../core/contract';
import { describeDataFormat } from '../../core/export/dataFormats';
import { whyNotExport, type DataWish } from '../../core/export/dataWish';
import type { Sliced } from '../../core/sliced';
import { openBelieved } from '../belief/openBelief';
import { readCounts } from '../case/readCaseState';
import type { OwnedConnection } from '../connection/connection';
import { openConnection } from '../connection/openConnection';
import { Refused } from '../refused';
import { formats } from './formats';
import { caseJsonLines } from './json/caseJsonLines';
import { Said } from './said';
import { openExportSource } from './source/exportSource';
import { writeInSlices } from './writeInSlices';

function* writeCaseJson(connection: OwnedConnection, path: string): Sliced<Exported> {
  const all = Object.values(readCounts(connection)).reduce((sum, count) => sum + count, 1);
  let done = 0;
  const lines = function* () {
    for (const line of caseJsonLines(connection)) {
      done += 1;
      yield line;
    }
  };
  const { bytes } = yield* writeInSlices(path, lines(), () => ({
    about: 'writing it as JSON',
    done: Math.min(1, done / all),
  }));
  return { bytes, notes: [] };
}

function* write(connection: OwnedConnection, path: string, wish: DataWish): Sliced<Exported> {
  if (wish.format === 'json') return yield* writeCaseJson(connection, path);
  const { label } = describeDataFormat(wish.format);
  yield { about: 'looking up what belongs to it', done: null };
  const said = new Said();
  const source = yield* openExportSource(connection, wish, said);
  const all = Object.values(source.counts).reduce((sum, count) => sum + count, 1);
  const format = formats[wish.format];
  const { bytes } = yield* writeInSlices(path, format(source, said), () => ({
    about: `writing it as ${label}`,
    // Some lists are read more than once.
    done: Math.min(0.99, source.read() / all),
  }));
  return { bytes, notes: said.texts() };
}

/** Writes what is asked for of the case at this path, by a connection on which it stays as it is. */
export function* exportData(casePath: string, path: string, wish: DataWish): Sliced<Exported> {
  const why = whyNotExport(wish);
  if (why !== null) throw new Refused('export.notPossible', why);
  const connection =
    wish.asOf === undefined
      ? openConnection(casePath, { mustExist: true })
      : openBelieved(casePath, wish.asOf);
  try {
    return yield* connection.readInSlices(() => write(connection, path, wish));
  } finally {
    connection.close();
  }
}
