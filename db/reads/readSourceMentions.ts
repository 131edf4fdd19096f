import { findMentions } from '../../core/text/mentions/findMentions';
import type { Uid } from '../../core/uid';
import type { SourceMentions } from '../../core/views/mentionView';
import type { ReadConnection } from '../connection/connection';
import { EntityItems } from './entityItems';
import { missingRow } from './missingRow';

/** More would be underlined than read. */
const MOST = 2000;

/** Names of an entity that is merged into another mean that one; retracted ones are not looked for. */
const namesSql = `SELECT coalesce(merged.representative_id, entity.id) AS entity, name.text AS text
  FROM entity_name AS name JOIN entity ON entity.id = name.entity_id
  LEFT JOIN merged_entity AS merged ON merged.entity_id = entity.id
  WHERE entity.retracted_at IS NULL`;

/** The names of all entities, looked for in the text of one source. */
export function readSourceMentions(connection: ReadConnection, uid: Uid): SourceMentions {
  return connection.inOneState(() => {
    const source = connection.get<{ text: string }>('SELECT text FROM source WHERE uid = ?', uid);
    if (!source) throw missingRow('source');
    const names = connection.all<{ entity: number; text: string }>(namesSql);
    const found = findMentions(source.text, names);
    const shown = found.slice(0, MOST);
    const ids = new Set(shown.flatMap(({ entities }) => entities));
    const items = new EntityItems(connection, ids);
    return {
      mentions: shown.map(({ entities, ...mention }) => ({
        ...mention,
        entities: entities.map((id) => items.of(id).uid),
      })),
      total: found.length,
      entities: [...ids].map((id) => items.of(id)),
    };
  });
}
