import { Refused } from '../../refused';

/** For a table that cannot be read at all: what, where, and what to do. */
export function refuseTable(message: string): Refused {
  return new Refused('table.refused', message);
}
