import type { OwnedConnection, ReadConnection } from '../connection/connection';
import { enlargeCache, openConnection } from '../connection/openConnection';
import { believedViewsSql } from './believedViewsSql';

/** What the case held on a day or at a moment, for the same reads as today's. */
export interface Belief {
  on(asOf: string): ReadConnection;
  close(): void;
}

/**
 * Reads of the file at this path as it was believed. A connection of its own keeps the views of one day
 * or moment, the one asked for last, because a window shows one at a time.
 */
export function openBelief(path: string): Belief {
  let kept: { readonly asOf: string; readonly connection: ReturnType<typeof openOn> } | null = null;
  const close = (): void => {
    kept?.connection.close();
    kept = null;
  };
  return {
    on: (asOf) => {
      if (kept?.asOf !== asOf) {
        close();
        kept = { asOf, connection: openOn(path, asOf) };
      }
      return kept.connection;
    },
    close,
  };
}

function openOn(path: string, asOf: string) {
  const connection = openBelieved(path, asOf);
  connection.pragma('query_only = ON');
  return connection;
}

/** A connection to the file at this path whose reads see what was believed. */
export function openBelieved(path: string, asOf: string): OwnedConnection {
  const connection = openConnection(path, { mustExist: true });
  try {
    enlargeCache(connection);
    connection.exec(believedViewsSql(connection, asOf));
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
