import type { Sliced } from '../../core/sliced';
import { findMentions, type Mentions } from '../../core/text/mentions/findMentions';
import { indexNames, type NameIndex } from '../../core/text/mentions/nameIndex';
import type { Uid } from '../../core/uid';
import type { ReadConnection } from '../connection/connection';
import { readRevision } from '../writing/changeLog';
import { touchedSince } from '../writing/touchedSince';
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
  revision: number;
  /** What the index was made of: most changes of a case are none of its names or texts. */
  readonly names: string;
  readonly index: NameIndex;
  /** By the text; the one that was asked for last comes last. */
  readonly found: Map<string, Mentions>;
}

const keptOf = new WeakMap<ReadConnection, Kept>();

/** Whether no step since has touched a name, or who has it: reading all names takes long, too. */
function haveSameNames(connection: ReadConnection, kept: Kept, revision: number): boolean {
  if (kept.revision === revision) return true;
  const touched = kept.revision < revision ? touchedSince(connection, kept.revision) : null;
  if (!touched || touched.has('entity_name') || touched.has('entity_merge')) return false;
  const entities = touched.get('entity') ?? [];
  return entities.every(({ changed }) => changed.length > 0 && !changed.includes('retracted_at'));
}

function readAsked(
  connection: ReadConnection,
  uid: Uid,
): { text: string; names: string; revision: number } {
  return connection.inOneState(() => {
    const source = connection.get<{ text: string }>('SELECT text FROM source WHERE uid = ?', uid);
    if (!source) throw missingRow('source');
    const revision = readRevision(connection);
    const kept = keptOf.get(connection);
    const names =
      kept && haveSameNames(connection, kept, revision)
        ? kept.names
        : (connection.get<{ names: string }>(namesSql)?.names ?? '[]');
    return { text: source.text, names, revision };
  });
}

function* indexOf(connection: ReadConnection, names: string, revision: number): Sliced<Kept> {
  const kept = keptOf.get(connection);
  if (kept?.names === names) {
    kept.revision = revision;
    return kept;
  }
  const parsed = JSON.parse(names) as [entity: number, text: string][];
  const index = yield* indexNames(parsed.map(([entity, text]) => ({ entity, text })));
  const made: Kept = { revision, names, index, found: new Map<string, Mentions>() };
  keptOf.set(connection, made);
  return made;
}

/**
 * Where the text of a source mentions entities, by their keys. Takes a second for a text of
 * megabytes; what was found is kept until the text or a name changes.
 */
export function* searchMentions(connection: ReadConnection, uid: Uid): Sliced<Mentions> {
  const { text, names, revision } = readAsked(connection, uid);
  const { index, found } = yield* indexOf(connection, names, revision);
  const mentions = found.get(text) ?? (yield* findMentions(text, index, MOST));
  found.delete(text);
  found.set(text, mentions);
  for (const oldest of found.keys()) {
    if (found.size <= MOST_TEXTS) break;
    found.delete(oldest);
  }
  return mentions;
}
