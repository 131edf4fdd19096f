import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { LoggedPiece } from '../../core/together/loggedPiece';
import type { TogetherList } from '../../core/together/togetherList';
import type { ReadConnection } from '../connection/connection';
import { Refused } from '../refused';
import { originOfCase } from './originOfCase';

/** More than a step can hold that the app makes: what unpacks to more is not one of its own. */
const MOST_UNPACKED = 512 * 1024 ** 2;

const valueSchema = z.union([z.string(), z.number(), z.null()]);
const rowSchema = z.tuple([z.int()]).rest(valueSchema);
const patchSchema = z.array(
  z.object({
    table: z.string().max(60),
    columns: z.array(z.string().max(60)).max(60),
    added: z.array(rowSchema).optional(),
    removed: z.array(rowSchema).optional(),
    changed: z
      .array(z.tuple([z.int()]).rest(z.tuple([z.int(), valueSchema, valueSchema])))
      .optional(),
  }),
);

type Patch = z.infer<typeof patchSchema>;
type Row = z.infer<typeof rowSchema>;

interface Thing {
  readonly list: TogetherList;
  /** What others know it by. */
  readonly name: 'uid' | 'key';
}

const things: Readonly<Record<string, Thing>> = {
  kind: { list: 'kinds', name: 'key' },
  link_type: { list: 'linkTypes', name: 'key' },
  entity: { list: 'entities', name: 'uid' },
  entity_merge: { list: 'merges', name: 'uid' },
  link: { list: 'links', name: 'uid' },
  source: { list: 'sources', name: 'uid' },
  passage: { list: 'passages', name: 'uid' },
  attribution: { list: 'attributions', name: 'uid' },
  claim: { list: 'claims', name: 'uid' },
  assessment: { list: 'assessments', name: 'uid' },
  chart: { list: 'charts', name: 'uid' },
  annotation: { list: 'annotations', name: 'uid' },
  saved_query: { list: 'queries', name: 'uid' },
};

/** Rows that are part of a thing. Judgements are not: they are added and change nothing. */
const parts: Readonly<Record<string, { readonly of: string; readonly by: string }>> = {
  entity_name: { of: 'entity', by: 'entity_id' },
  chart_place: { of: 'chart', by: 'chart_id' },
};

const mappingSchema = z.object({
  case: z.object({ uid: z.string() }),
  upTo: z.string().nullable(),
});

interface StepRow {
  readonly id: number;
  readonly uid: string;
  readonly at: string;
  readonly author: string;
  readonly state: LoggedPiece['state'];
}

function unpack(packed: string | Buffer): string {
  return typeof packed === 'string'
    ? packed
    : inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED }).toString('utf8');
}

function parsePatch(packed: unknown, step: string): Patch {
  try {
    return patchSchema.parse(JSON.parse(unpack(packed as string | Buffer)));
  } catch {
    throw new Refused(
      'history.unreadable',
      `The step ${step} of its history cannot be read, so nobody can tell what was changed where.`,
    );
  }
}

/** Rows by their keys as the steps before have left them: keys of rows that are gone come again. */
class KnownRows {
  readonly #connection: ReadConnection;
  readonly #names = new Map<string, Map<number, string>>();

  constructor(connection: ReadConnection) {
    this.#connection = connection;
  }

  #of(table: string): Map<number, string> {
    let names = this.#names.get(table);
    if (!names) this.#names.set(table, (names = new Map<number, string>()));
    return names;
  }

  keep(table: string, id: number, name: string): void {
    this.#of(table).set(id, name);
  }

  find(table: string, id: number): string | null {
    const kept = this.#of(table).get(id);
    if (kept !== undefined) return kept;
    const thing = things[table];
    const part = parts[table];
    // What a case begins with is in no step.
    const found = this.#connection.getValues(
      thing
        ? `SELECT ${thing.name} FROM ${table} WHERE id = ?`
        : `SELECT ${part?.by ?? 'id'} FROM ${table} WHERE id = ?`,
      id,
    );
    const [name] = found ?? [];
    if (name === null || name === undefined) return null;
    this.keep(table, id, String(name));
    return String(name);
  }
}

function fromOf(patch: Patch): LoggedPiece['from'] {
  for (const { table, columns, added = [] } of patch) {
    if (table !== 'import') continue;
    for (const row of added) {
      const mapping = row[columns.indexOf('mapping')];
      const parsed = mappingSchema.safeParse(
        typeof mapping === 'string' ? (JSON.parse(mapping) as unknown) : null,
      );
      if (!parsed.success) continue;
      const { case: of, upTo } = parsed.data;
      if (row[columns.indexOf('origin')] === originOfCase(of.uid)) return { case: of.uid, upTo };
    }
  }
  return null;
}

/** What a patch did to things, by the names that other cases know them by. */
function thingsIn(patch: Patch, known: KnownRows, isInForce: boolean) {
  const touched = new Set<string>();
  const removed = new Set<string>();
  const later: (() => void)[] = [];
  for (const { table, columns, added = [], removed: gone = [], changed = [] } of patch) {
    const thing = things[table];
    const part = parts[table];
    if (!thing && !part) continue;
    const at = columns.indexOf(thing ? thing.name : (part?.by ?? ''));
    const nameIn = (row: Row) => {
      const name = row[at];
      return name === null || name === undefined ? null : String(name);
    };
    const note = (into: Set<string>, name: string | null) => {
      if (name === null) return;
      if (thing) into.add(`${thing.list} ${name}`);
      // The thing that a part belongs to may come later in the same patch.
      else if (part) {
        later.push(() => {
          const owner = known.find(part.of, Number(name));
          if (owner !== null) touched.add(`${things[part.of]?.list ?? ''} ${owner}`);
        });
      }
    };
    for (const row of gone) {
      const name = nameIn(row);
      if (name !== null && isInForce) known.keep(table, row[0], name);
      note(removed, name);
    }
    for (const row of added) {
      const name = nameIn(row);
      if (name !== null && isInForce) known.keep(table, row[0], name);
      note(touched, name);
    }
    for (const [id] of changed) note(touched, known.find(table, id));
  }
  for (const add of later) add();
  for (const name of removed) touched.delete(name);
  return { touched: [...touched], removed: [...removed] };
}

/** A patch is stored in one go, or in pieces. */
function* packedOf(connection: ReadConnection, step: number): Iterable<unknown> {
  yield connection.getValues('SELECT patch FROM change WHERE id = ?', step)?.[0];
  let last = 0;
  for (;;) {
    const part = connection.get<{ position: number; patch: unknown }>(
      'SELECT position, patch FROM change_part WHERE change_id = ? AND position > ? ORDER BY position LIMIT 1',
      step,
      last,
    );
    if (!part) return;
    last = part.position;
    yield part.patch;
  }
}

/** The history of a case, a piece at a time, as what was done to which thing, when and by whom. */
export function* readLog(connection: ReadConnection): Iterable<LoggedPiece> {
  const known = new KnownRows(connection);
  const steps = connection.all<StepRow>(
    'SELECT id, uid, at, author, state FROM change ORDER BY id',
  );
  for (const { id, uid: step, at, author, state } of steps) {
    let from: LoggedPiece['from'] = null;
    for (const packed of packedOf(connection, id)) {
      const patch = parsePatch(packed, step);
      from ??= fromOf(patch);
      const { touched, removed } = thingsIn(patch, known, state === 'done');
      yield { step, state, at, author, from, touched, removed };
    }
  }
}
