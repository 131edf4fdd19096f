import type {
  ImportLanguage,
  ImportProblem,
  Incoming,
  IncomingEntity,
} from '../../../core/import/incoming';
import {
  importedThings,
  type ImportCounts,
  type ImportedThing,
  type ImportOutcome,
  type MatchSuggestion,
} from '../../../core/import/importOutcome';
import type { Sliced } from '../../../core/sliced';
import { newUid, type Uid } from '../../../core/uid';
import { runCommand } from '../../commands/runCommand';
import type { ReadConnection } from '../../connection/connection';
import { Refused } from '../../refused';
import { importTable } from '../../tables/importTable';
import { kindTable } from '../../tables/kindTable';
import { linkTypeTable } from '../../tables/linkTypeTable';
import { matchDecisionTable } from '../../tables/matchDecisionTable';
import type { RowOf } from '../../tables/table';
import type { Writer } from '../../writing/writer';
import { alikeInCase } from './alike/alikeInCase';
import { changeCommands } from './changeCommands';
import { digestOf } from './comparable';
import { createArguments } from './createArguments';
import { ImportKeys } from './importKeys';
import { presentArguments } from './presentArguments';
import { printOf } from './printOf';
import { RecordRows } from './recordRows';

/** More are counted and not listed. */
const MOST_LISTED = 500;
/** Some ten milliseconds. */
const RECORDS_IN_SLICE = 100;

/** Null: something was read of which nothing comes in. */
export type ComingRecords = Iterable<Incoming | ImportProblem | null>;

export interface ImportOrder {
  /** The dataset, by a name that stays the same when a newer file of it comes. */
  readonly origin: string;
  readonly fileName: string;
  /** SHA-256 of the file, in hex. */
  readonly fileHash: string;
  readonly mapping: unknown;
  readonly language: ImportLanguage;
  /** Which entity a key stands for, as the analyst has decided; null: none that was there. */
  readonly decisions: ReadonlyMap<string, Uid | null>;
  /** What becomes of that which came earlier and is not in the file any more. */
  readonly missing: 'leave' | 'retract';
  /** How far the file is read, from 0 to 1; null: nobody knows. */
  readonly done: () => number | null;
}

const noCounts = (): ImportCounts =>
  Object.fromEntries(importedThings.map((thing) => [thing, 0])) as ImportCounts;

/** Keys are for the case alone: a reader knows things by their names. */
function nameOf(record: Incoming): string {
  switch (record.what) {
    case 'entity':
      return `“${record.names[0].text}”`;
    case 'source':
      return `The source “${record.title}”`;
    case 'passage':
      return `The passage “${record.locator}”`;
    case 'attribution':
      return 'A hypothesis of this row';
    case 'link':
    case 'claim':
      return `A ${record.what} of this row`;
  }
}

/** Whether it is the same however often it comes; which of the rows that say it is quoted makes no difference. */
function isOnce(record: Incoming): boolean {
  return (record.what === 'claim' || record.what === 'link') && record.once === true;
}

/** Brings records into a case, with the checks of the commands by which an analyst would. */
class BringingIn {
  readonly outcome = {
    added: noCounts(),
    changed: noCounts(),
    unchanged: noCounts(),
    keptOurs: noCounts(),
    deletedHere: noCounts(),
    matched: 0,
    missing: noCounts(),
    retracted: 0,
    problems: [] as ImportOutcome['problems'][number][],
    problemCount: 0,
    leftOut: 0,
    suggestions: [] as MatchSuggestion[],
    suggestionCount: 0,
  } satisfies ImportOutcome;
  readonly #connection: ReadConnection;
  readonly #writer: Writer;
  readonly #order: ImportOrder;
  readonly #alike: (entity: IncomingEntity) => MatchSuggestion['alike'];
  readonly #keys: ImportKeys;
  /** As many as an analyst has made. */
  readonly #decided: ReadonlyMap<string, RowOf<typeof matchDecisionTable>>;
  readonly #rows: RecordRows;
  /** Entities that were brought in: a mapping gives the very same one again, row after row. */
  readonly #came = new WeakSet<Incoming>();

  constructor(connection: ReadConnection, writer: Writer, order: ImportOrder, importId: number) {
    this.#connection = connection;
    this.#writer = writer;
    this.#order = order;
    this.#alike = alikeInCase(connection);
    const { origin } = order;
    const decided = writer.find(matchDecisionTable, { origin });
    this.#decided = new Map(decided.map((row) => [row.key, row]));
    this.#rows = new RecordRows(writer);
    this.#keys = new ImportKeys(connection, writer, { origin, importId });
  }

  take(record: Incoming | ImportProblem): void {
    if ('problem' in record) {
      this.#problem(record);
      return;
    }
    if (this.#came.has(record)) return;
    try {
      this.#bring(record);
      if (record.what === 'entity') this.#came.add(record);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { at } = record;
      const message = `A record (${record.what}) was left out: ${error.message}`;
      this.#problem({ problem: true, at, column: null, message, leavesOut: true });
    }
  }

  endOfFile(): void {
    this.#rows.store();
    this.#keys.store();
    const { missing, fileName } = this.#order;
    for (const { what, uid } of this.#keys.missing()) {
      this.outcome.missing[what] += 1;
      // A passage is a place in a source: what stood there is withdrawn, not that there was a place.
      if (missing === 'leave' || what === 'passage') continue;
      try {
        const reason = `Not in ${fileName} any more`.slice(0, 500);
        runCommand({ name: `${what}.retract`, args: { uid, reason } }, this.#writer);
        this.outcome.retracted += 1;
      } catch (error) {
        // Deleted or retracted here before.
        if (!(error instanceof Refused)) throw error;
      }
    }
  }

  #problem({ at, column, message, leavesOut }: ImportProblem): void {
    this.outcome.problemCount += 1;
    if (leavesOut) this.outcome.leftOut += 1;
    if (this.outcome.problems.length < MOST_LISTED) {
      this.outcome.problems.push({ at, column, message, leavesOut });
    }
  }

  #bring(record: Incoming): void {
    const { what, key } = record;
    const print = printOf(record);
    const known = this.#keys.find(what, key);
    if (known?.cameBefore === true && (isOnce(record) || (print !== null && known.print === print)))
      return;
    const args = createArguments(record, this.#find);
    const digest = digestOf(what, args);
    if (!known) {
      this.#add(record, { uid: args.uid, digest, print }, args);
      return;
    }
    if (known.cameBefore) {
      if (known.digest !== digest) this.#cameOtherwise(record);
      return;
    }
    this.#keys.note(what, key, known, print);
    if (known.digest === digest || isOnce(record)) {
      this.outcome.unchanged[what] += 1;
      return;
    }
    const present = presentArguments(this.#connection, what, known.uid);
    if (!present) this.outcome.deletedHere[what] += 1;
    else if (digestOf(what, present) !== known.digest) this.outcome.keptOurs[what] += 1;
    else {
      for (const command of changeCommands(what, known.uid, present, args)) {
        runCommand(command, this.#writer);
      }
      this.#keys.renew(what, key, known, { digest, print });
      this.outcome.changed[what] += 1;
    }
  }

  #cameOtherwise(record: Incoming): void {
    const { at } = record;
    const message = `${nameOf(record)} came before in this file, and otherwise: the first holds.`;
    this.#problem({ problem: true, at, column: null, message, leavesOut: false });
  }

  #add(
    record: Incoming,
    made: { readonly uid: Uid; readonly digest: string; readonly print: number | null },
    args: ReturnType<typeof createArguments>,
  ): void {
    const { what, key } = record;
    const decided = what === 'entity' ? this.#decisionOn(record) : null;
    if (decided !== null) {
      this.#keys.add(what, key, { ...made, uid: decided });
      this.outcome.matched += 1;
      return;
    }
    this.#rows.add(what, args);
    this.#keys.add(what, key, made);
    this.outcome.added[what] += 1;
  }

  /** The entity that it is, as the analyst said now or in an earlier import; null: none that was there. */
  #decisionOn(record: IncomingEntity): Uid | null {
    const { decisions, origin } = this.#order;
    const { key, at, kind, names } = record;
    const now = decisions.get(key);
    const before = this.#decided.get(key);
    if (now !== undefined && before?.entityUid !== now) {
      if (before) this.#writer.put(matchDecisionTable, { ...before, entityUid: now });
      else {
        const row = { origin, key, entityUid: now, ...this.#writer.recorded };
        this.#writer.add(matchDecisionTable, row);
      }
    }
    const decided = now !== undefined ? now : before?.entityUid;
    // What is decided in this import can be decided otherwise until it is done.
    if (decided === undefined || now !== undefined) {
      const alike = this.#alike(record);
      if (alike.length > 0) {
        this.outcome.suggestionCount += 1;
        if (this.outcome.suggestions.length < MOST_LISTED) {
          this.outcome.suggestions.push({ key, at, name: names[0].text, kind, alike });
        }
      }
    }
    if (decided == null) return null;
    return presentArguments(this.#connection, 'entity', decided) ? decided : null;
  }

  readonly #find = (what: ImportedThing, key: string): Uid => {
    const known = this.#keys.find(what, key);
    if (known) return known.uid;
    throw new Refused('import.lost', `it needs “${key}” (${what}), which did not come in.`);
  };
}

/** Kinds, link types and fields that the case lacks. Those that it has stay as they are. */
function addLanguage(writer: Writer, { kinds, linkTypes, fields }: ImportLanguage): void {
  for (const kind of kinds) {
    if (!writer.findOne(kindTable, { key: kind.key }))
      runCommand({ name: 'kind.define', args: kind }, writer);
  }
  for (const type of linkTypes) {
    if (!writer.findOne(linkTypeTable, { key: type.key })) {
      runCommand({ name: 'linkType.define', args: type }, writer);
    }
  }
  for (const { kind, field } of fields) {
    const row = writer.findOne(kindTable, { key: kind });
    if (!row || row.fields.some(({ key }) => key === field.key)) continue;
    const { id: _, recordedAt: __, recordedBy: ___, ...definition } = row;
    const args = { ...definition, fields: [...row.fields, field] };
    runCommand({ name: 'kind.define', args }, writer);
  }
}

/** Brings all of it in, as a part of one step. */
export function* bringIn(
  connection: ReadConnection,
  writer: Writer,
  order: ImportOrder,
  records: ComingRecords,
): Sliced<ImportOutcome> {
  const { origin, fileName, fileHash, mapping, done } = order;
  addLanguage(writer, order.language);
  const row = writer.add(importTable, {
    ...{ uid: newUid(), origin, fileName, fileHash, mapping, counts: {} },
    ...writer.recorded,
  });
  const bringing = new BringingIn(connection, writer, order, row.id);
  let count = 0;
  for (const record of records) {
    if (record !== null) bringing.take(record);
    count += 1;
    if (count % RECORDS_IN_SLICE === 0) yield { about: 'bringing it in', done: done() };
  }
  bringing.endOfFile();
  const { outcome } = bringing;
  const sum = (counts: ImportCounts): number =>
    Object.values(counts).reduce((all, one) => all + one, 0);
  const { added, changed, matched, leftOut, retracted } = outcome;
  const counts = { added: sum(added), changed: sum(changed), matched, leftOut, retracted };
  writer.put(importTable, { ...row, counts });
  return outcome;
}
