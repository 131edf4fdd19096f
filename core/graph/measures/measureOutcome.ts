import type { CaseColumns } from '../../views/measureView';
import { countPackedUids, findPackedUids } from '../packUids';
import type { Uid } from '../../uid';
import { columnsSignature } from './columnsSignature';
import type { Found } from './measureColumns';
import type { MeasureWish } from './measures';
import { EXACT_UP_TO } from './pivotsOf';

/** What was measured, and over what. */
export interface MeasureOutcome extends Found {
  readonly wish: MeasureWish;
  readonly nodes: number;
  readonly links: number;
  readonly attributions: number;
  readonly uids: Uint8Array;
  /** Whether ways were followed from a sample of the nodes only. */
  readonly sampled: boolean;
  readonly signature: string;
}

export function outcomeOf(wish: MeasureWish, columns: CaseColumns, found: Found): MeasureOutcome {
  const nodes = countPackedUids(columns.uids);
  const follows = wish.measure === 'betweenness' || wish.measure === 'closeness';
  return {
    ...found,
    wish,
    nodes,
    links: columns.links,
    attributions: columns.attributions,
    uids: columns.uids,
    sampled: follows && nodes > EXACT_UP_TO,
    signature: columnsSignature(columns),
  };
}

/** Of a node: its value, or its group. */
export function valueAt({ measured }: Pick<Found, 'measured'>, node: number): number {
  return measured.type === 'values' ? measured.values[node]! : measured.groups.of[node]!;
}

/** Of these entities, each one's value or group; one that was not measured is left out. */
export function valuesOf(
  { measured, uids }: MeasureOutcome,
  wanted: readonly Uid[],
): ReadonlyMap<Uid, number> {
  const keys = measured.type === 'values' ? measured.values : measured.groups.of;
  const places = findPackedUids(uids, wanted);
  return new Map([...places].map(([uid, node]) => [uid, keys[node]!]));
}
