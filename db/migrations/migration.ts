import type { WriteConnection } from '../connection/connection';

/** One numbered step of the schema. It runs once per file, in a transaction of its own. */
export interface Migration {
  /** Becomes the file's `user_version`. */
  readonly version: number;
  readonly sql: string;
  /** What SQL cannot say, in the same transaction. */
  readonly after?: (connection: WriteConnection) => void;
}
