import type { ReadConnection } from '../connection/connection';
import { enlargeCache, openConnection } from '../connection/openConnection';
import { believedViewsSql } from './believedViewsSql';

/** What the case held on a day, for the same reads as today's. */
export interface Belief {
  on(day: string): ReadConnection;
  close(): void;
}

/**
 * Reads of the file at this path as it was believed on a day. A connection of its own keeps the
 * views of one day; the day asked for last, because a window shows one at a time.
 */
export function openBelief(path: string): Belief {
  let kept: { readonly day: string; readonly connection: ReturnType<typeof openOn> } | null = null;
  const close = (): void => {
    kept?.connection.close();
    kept = null;
  };
  return {
    on: (day) => {
      if (kept?.day !== day) {
        close();
        kept = { day, connection: openOn(path, day) };
      }
      return kept.connection;
    },
    close,
  };
}

function openOn(path: string, day: string) {
  const connection = openConnection(path, { mustExist: true });
  try {
    enlargeCache(connection);
    connection.exec(believedViewsSql(connection, day));
    connection.pragma('query_only = ON');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
