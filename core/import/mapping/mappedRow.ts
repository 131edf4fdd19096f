import type { Kind, LinkType } from '../../language/kind';
import type { ImportProblem, Incoming, IncomingAbout, IncomingKey } from '../incoming';
import type { Mapping } from './mapping';
import type { RowReader } from './rowReader';

/** One row while its things are made. */
export interface MappedRow {
  readonly mapping: Mapping;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly linkTypes: ReadonlyMap<string, LinkType>;
  readonly reader: RowReader;
  /** What was wrong with it so far. */
  readonly problems: readonly ImportProblem[];
  /** What tells this row from all others of its origin. */
  readonly rowKey: readonly string[];
  /** Which entities each rule has made of it. */
  readonly made: Map<string, readonly IncomingKey[]>;
  /** In the order in which they may be written; each key once. */
  readonly incoming: Map<IncomingKey, Incoming>;
  /** What the row says, to be noted once its passage is there. */
  readonly sayings: Saying[];
}

export interface Saying {
  readonly about: IncomingAbout;
  readonly stance: Extract<Incoming, { what: 'claim' }>['stance'];
  readonly value: Extract<Incoming, { what: 'claim' }>['value'];
  readonly text: string;
  readonly claimant: IncomingKey | null;
  readonly responsibility: Extract<Incoming, { what: 'claim' }>['responsibility'];
  readonly once?: true;
}

/** Each part with its length, so that none can pass for two, and keys within keys do not grow. */
export function keyOf(...parts: readonly string[]): IncomingKey {
  let key = '';
  for (const part of parts) key += `${part.length}:${part}`;
  return key;
}

export function add(row: MappedRow, incoming: Incoming): void {
  if (!row.incoming.has(incoming.key)) row.incoming.set(incoming.key, incoming);
}
