import type { Sliced } from '../../core/sliced';
import { findMentions, type Mentions } from '../../core/text/mentions/findMentions';
import { indexNames, type NameIndex } from '../../core/text/mentions/nameIndex';
import type { Uid } from '../../core/uid';
import type { ReadConnection } from '../connection/connection';
import { missingRow } from './missingRow';

/** More would be underlined than read. */
const MOST = 2000;

/** As many texts are read in turn; each may be of megabytes. */
const MOST_TEXTS = 3;

/**
 * All names with the key of their entity, as one JSON text. Names of an entity that is merged into
 * another mean that one; retracted ones are not looked for.
 */
const namesSql = `SELECT json_group_array(json_array(
    coalesce(merged.representative_id, entity.id), name.text)) AS names
  FROM entity_name AS name JOIN entity ON entity.id = name.entity_id
  LEFT JOIN merged_entity AS merged ON merged.entity_id = entity.id
  WHERE entity.retracted_at IS NULL`;

interface Kept {
  /** What the index was made of: most changes of a case are none of its names or texts. */
  readonly names: string;
  readonly index: NameIndex;
  /** By the text; the one that was asked for last comes last. */
  readonly found: Map<string, Mentions>;
}

const keptOf = new WeakMap<ReadConnection, Kept>();

function readAsked(connection: ReadConnection, uid: Uid): { text: string; names: string } {
  return connection.inOneState(() => {
    const source = connection.get<{ text: string }>('SELECT text FROM source WHERE uid = ?', uid);
    if (!source) throw missingRow('source');
    return { text: source.text, names: connection.get<{ names: string }>(namesSql)?.names ?? '[]' };
  });
}

function* indexOf(connection: ReadConnection, names: string): Sliced<Kept> {
  const kept = keptOf.get(connection);
  if (kept?.names === names) return kept;
  const parsed = JSON.parse(names) as [entity: number, text: string][];
  const index = yield* indexNames(parsed.map(([entity, text]) => ({ entity, text })));
  const made = { names, index, found: new Map<string, Mentions>() };
  keptOf.set(connection, made);
  return made;
}

/**
 * Where the text of a source mentions entities, by their keys. Takes a second for a text of
 * megabytes; what was found is kept until the text or a name changes.
 */
export function* searchMentions(connection: ReadConnection, uid: Uid): Sliced<Mentions> {
  const { text, names } = readAsked(connection, uid);
  const { index, found } = yield* indexOf(connection, names);
  const mentions = found.get(text) ?? (yield* findMentions(text, index, MOST));
  found.delete(text);
  found.set(text, mentions);
  for (const oldest of found.keys()) {
    if (found.size <= MOST_TEXTS) break;
    found.delete(oldest);
  }
  return mentions;
}
