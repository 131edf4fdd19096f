import { scriptOf } from '../../core/text/scriptOf';
import type { EntityItem } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import type { SqlValue } from '../tables/column';
import { idList } from './idList';
import { readRepresentatives } from './identity/readRepresentatives';
import { danglingKey } from './missingRow';
import { readNames, type NameParts } from './readNames';

/** The name that stands for an entity, and the other one that helps to recognise it. */
export function namesToShow(names: readonly NameParts[]): {
  name: string;
  otherName: string | null;
} {
  const [first, ...others] = names;
  // The check of the case reports an entity without a name; it still needs a line in lists.
  if (!first) return { name: '(no name)', otherName: null };
  const abbreviation = others.find(([, , role]) => role === 'abbreviation');
  const other = abbreviation ?? others.find((parts) => isOtherScript(parts, first));
  return { name: first[0], otherName: other?.[0] ?? null };
}

function isOtherScript([text, script]: NameParts, [firstText, firstScript]: NameParts): boolean {
  const found = script ?? scriptOf(text);
  return found !== null && found !== (firstScript ?? scriptOf(firstText));
}

function readItems(connection: ReadConnection, ids: string): Map<number, EntityItem> {
  const names = readNames(connection, ids);
  const rows = connection.allValues(
    `SELECT e.id, e.uid, kind.key, e.retracted_at FROM entity AS e
     JOIN kind ON kind.id = e.kind_id WHERE e.id IN (SELECT value FROM json_each(?))`,
    ids,
  ) as [id: number, uid: string, kind: string, retractedAt: SqlValue][];
  return new Map(
    rows.map(([id, uid, kind, retractedAt]) => [
      id,
      { uid, kind, ...namesToShow(names.get(id) ?? []), retracted: retractedAt !== null },
    ]),
  );
}

/**
 * The items of entities by their integer keys. One that is merged has the item of the entity that
 * it is shown as, which says under which name it was recorded.
 */
export class EntityItems {
  readonly #items: ReadonlyMap<number, EntityItem>;
  readonly #representatives: ReadonlyMap<number, number>;

  constructor(connection: ReadConnection, ids: Iterable<number>) {
    const wanted = new Set(ids);
    this.#representatives = readRepresentatives(connection, wanted);
    for (const id of this.#representatives.values()) wanted.add(id);
    this.#items = readItems(connection, idList(wanted));
  }

  /** Of an entity that a foreign key points at. */
  of(id: number): EntityItem {
    const own = this.#items.get(id);
    const representative = this.#representatives.get(id);
    const item = representative === undefined ? own : this.#items.get(representative);
    if (!own || !item) throw danglingKey();
    return item === own ? own : { ...item, recordedAs: own.name };
  }
}
