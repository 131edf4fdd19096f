import { finishNow } from '../../core/sliced';
import type { Uid } from '../../core/uid';
import type { SourceMentions } from '../../core/views/mentionView';
import type { ReadConnection } from '../connection/connection';
import { EntityItems } from './entityItems';
import { searchMentions } from './searchMentions';

/** The names of all entities, looked for in the text of one source. */
export function readSourceMentions(connection: ReadConnection, uid: Uid): SourceMentions {
  return connection.inOneState(() => {
    const { mentions, total } = finishNow(searchMentions(connection, uid));
    const ids = new Set(mentions.flatMap(({ entities }) => entities));
    const items = new EntityItems(connection, ids);
    return {
      mentions: mentions.map(({ entities, ...mention }) => ({
        ...mention,
        entities: entities.map((id) => items.of(id).uid),
      })),
      total,
      entities: [...ids].map((id) => items.of(id)),
    };
  });
}
