import type { Sliced } from '../../core/sliced';
import type { WriteConnection } from '../connection/connection';

/** One numbered step of the schema. It runs once per file. */
export interface Migration {
  /** Becomes the file's `user_version`. */
  readonly version: number;
  readonly sql: string;
  /** What SQL cannot say, in the same transaction. Its progress is that of this step alone. */
  readonly after?: (connection: WriteConnection) => Sliced<void>;
}
