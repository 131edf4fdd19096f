import type { Sliced } from '../../core/sliced';
import type { WriteConnection } from '../connection/connection';
import { enlargeCache, openConnection, writeDurably } from '../connection/openConnection';

/**
 * Writes in slices to a case that is open to be edited, in one transaction of a connection of its own:
 * whoever reads the case in between does not see what is half done.
 */
export function* writeBeside<T>(
  path: string,
  work: (connection: WriteConnection) => Sliced<T>,
): Sliced<T> {
  const connection = openConnection(path, { mustExist: true });
  try {
    enlargeCache(connection);
    writeDurably(connection);
    return yield* connection.transactionInSlices(() => work(connection));
  } finally {
    connection.close();
  }
}
