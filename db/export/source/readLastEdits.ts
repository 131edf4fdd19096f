import { inflateRawSync } from 'node:zlib';
import { lastMomentOf } from '../../../core/asOf';
import type { Uid } from '../../../core/uid';
import type { OwnedConnection } from '../../connection/connection';
import { idList } from '../../reads/idList';
import type { Patch } from '../../writing/patch';
import { readPackedPatches } from '../../writing/readPatches';
import { scopedTables } from './fillScope';

/** What is part of a thing, with the column that points at it. */
const partsOf: Readonly<Record<string, string>> = {
  entity_name: 'entity_id',
  entity_merge: 'into_id',
};

const ROWS_AT_ONCE = 10_000;

/** In a patch as JSON; within a text of the case its quotes would be escaped. */
const signs = ['"changed":[', '"removed":['];

/** The patch of a step that changed or took away what was there; null where it only added. */
function readEdit(patch: string | Buffer): Patch | null {
  const bytes = typeof patch === 'string' ? Buffer.from(patch) : inflateRawSync(patch);
  return signs.some((sign) => bytes.includes(sign))
    ? (JSON.parse(bytes.toString('utf8')) as Patch)
    : null;
}

/** By table and integer key, the last moment; moments are written alike. */
class Moments {
  readonly byTable = new Map<string, Map<number, string>>();

  note(table: string, id: unknown, at: string): void {
    if (typeof id !== 'number') return;
    const known = this.byTable.get(table) ?? new Map<number, string>();
    this.byTable.set(table, known);
    if (at > (known.get(id) ?? '')) known.set(id, at);
  }
}

function notePatch(moments: Moments, patch: Patch, at: string): void {
  for (const { table, columns, removed = [], changed = [] } of patch) {
    const owner = columns.indexOf(partsOf[table] ?? 'id');
    for (const row of removed) {
      if (table in partsOf) moments.note('entity', row[owner], at);
    }
    for (const [id, ...values] of changed) {
      moments.note(table, id, at);
      for (const [column, before, after] of values) {
        if (!(table in partsOf) || column !== owner) continue;
        moments.note('entity', before, at);
        moments.note('entity', after, at);
      }
    }
  }
}

/** What is part of an entity now, where it was edited or came later than the entity. */
function* notePart(
  connection: OwnedConnection,
  moments: Moments,
  table: string,
  owner: string,
): Generator<void> {
  const edited = moments.byTable.get(table) ?? new Map<number, string>();
  const owners = connection.all<{ id: number; owner: number }>(
    `SELECT id, ${owner} AS owner FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    idList(edited.keys()),
  );
  for (const row of owners) moments.note('entity', row.owner, edited.get(row.id) ?? '');
  const last = connection.get<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`)?.id ?? 0;
  for (let from = 0; from < last; from += ROWS_AT_ONCE) {
    yield;
    const later = connection.all<{ owner: number; at: string }>(
      `SELECT part.${owner} AS owner, part.recorded_at AS at
       FROM ${table} AS part JOIN entity ON entity.id = part.${owner}
       WHERE part.id > ? AND part.id <= ? AND part.recorded_at > entity.recorded_at`,
      from,
      from + ROWS_AT_ONCE,
    );
    for (const row of later) moments.note('entity', row.owner, row.at);
  }
}

/**
 * When things of the case were edited last, by their uids: a field, a name, what they are merged with.
 * A step that was undone counts from when it was, because that changed them, too. A past day knows
 * nothing of what was edited later. In pieces, because the log of a large case is long.
 */
export function* readLastEdits(
  connection: OwnedConnection,
  asOf: string | null,
): Generator<void, ReadonlyMap<Uid, string>> {
  const moments = new Moments();
  const until = asOf === null ? '9' : lastMomentOf(asOf);
  const steps = connection.all<{ id: number; at: string }>(
    'SELECT id, state_at AS at FROM change WHERE state_at <= ? ORDER BY id',
    until,
  );
  for (const { id, at } of steps) {
    for (const patch of readPackedPatches(connection, id)) {
      const edit = readEdit(patch);
      if (edit !== null) notePatch(moments, edit, at);
      yield;
    }
  }
  for (const [table, owner] of Object.entries(partsOf)) {
    yield* notePart(connection, moments, table, owner);
  }
  const edits = new Map<Uid, string>();
  for (const table of scopedTables) {
    const known = moments.byTable.get(table);
    if (!known) continue;
    const rows = connection.all<{ id: number; uid: Uid }>(
      `SELECT id, uid FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
      idList(known.keys()),
    );
    for (const { id, uid } of rows) edits.set(uid, known.get(id) ?? '');
    yield;
  }
  return edits;
}
