import { foldName } from '../../../core/text/foldName';
import type { Uid } from '../../../core/uid';
import type { Alike } from '../../../core/views/alikeView';
import type { ReadConnection } from '../../connection/connection';
import { entityNameTable } from '../../tables/entityNameTable';
import { entityTable } from '../../tables/entityTable';
import { searchRowId } from '../../writing/searchIndex';
import { EntityItems } from '../entityItems';
import { idList } from '../idList';
import { rowId } from '../rowId';
import { readMembers } from './readMembers';
import { readRepresentatives } from './readRepresentatives';

const MOST_ALIKE = 20;

/** Rows of the index that hold the words of one name; few of them are that name. */
const MOST_ROWS = 200;

interface NameRow {
  readonly entityId: number;
  readonly text: string;
}

const numberOfNames = searchRowId(entityNameTable.search?.number ?? 0, 0);

/** The names that hold the words of a folded name, by the index; which has no quotes in it. */
function namesWith(connection: ReadConnection, folded: string): NameRow[] {
  return connection.all<NameRow>(
    `SELECT name.entity_id AS entityId, name.text FROM search
     JOIN entity_name AS name ON name.id = search.rowid / 16
     WHERE search MATCH ? AND search.rowid % 16 = ${numberOfNames} LIMIT ${MOST_ROWS}`,
    `"${folded}"`,
  );
}

/**
 * Entities of the same kind one of whose names has the form of one of this one's: without case,
 * diacritics, the article and regional letters, in any script. Nothing is done about it.
 */
export function readAlike(connection: ReadConnection, uid: Uid): Alike[] {
  return connection.inOneState(() => {
    const asked = rowId(connection, entityTable, uid);
    const own = readRepresentatives(connection, [asked]).get(asked) ?? asked;
    const members = new Set([own, ...readMembers(connection, [own]).map(({ id }) => id)]);
    const names = connection.all<{ text: string }>(
      `SELECT text FROM entity_name WHERE entity_id IN (SELECT value FROM json_each(?))
       ORDER BY entity_id, position`,
      idList(members),
    );
    const found = new Map<number, { name: string; theirs: string }>();
    for (const { text: name } of names) {
      const form = foldName(name);
      if (form === '') continue;
      for (const { entityId, text: theirs } of namesWith(connection, form)) {
        if (members.has(entityId) || found.has(entityId) || foldName(theirs) !== form) continue;
        found.set(entityId, { name, theirs });
      }
    }
    const items = new EntityItems(connection, [own, ...found.keys()]);
    const { kind } = items.of(own);
    const alike = new Map<Uid, Alike>();
    for (const [id, pair] of found) {
      const { recordedAs: _, ...entity } = items.of(id);
      if (entity.kind === kind && !entity.retracted) alike.set(entity.uid, { entity, ...pair });
    }
    return [...alike.values()].slice(0, MOST_ALIKE);
  });
}
