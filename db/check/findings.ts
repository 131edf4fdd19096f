import type { OwnedConnection } from '../connection/connection';

/** One look at an open case: what is looked at, in words, and what was found, in words. */
export interface Check {
  readonly about: string;
  readonly find: (connection: OwnedConnection) => Iterable<string>;
}
