import type { WeakSpot } from '../../../core/views/weakSpotView';
import type { WeakSpotKind } from '../../../core/vocabularies/weakSpot';
import type { ReadConnection } from '../../connection/connection';
import type { Among } from './among';
import type { Stakes } from './readStakes';

/** A weak thing by its integer key, before its title is read. */
export interface WeakThing {
  readonly word: WeakSpot['word'];
  readonly id: number;
  /** How much hangs on it, where that is not what hangs on an attribution or entity of its key. */
  readonly hangsOn?: (stakes: Stakes) => number;
  /** In words; asked only of what is shown. */
  readonly says?: () => string;
  /** Integer key of the claim that is meant. */
  readonly claim?: number;
}

/** Looks for some kinds of weak spots, each in the order of `compareThings`. */
export type FindWeak = (
  connection: ReadConnection,
  among: Among,
) => Partial<Record<WeakSpotKind, readonly WeakThing[]>>;

/** That in which they came into the case. */
export function compareThings(one: WeakThing, other: WeakThing): number {
  if (one.claim !== undefined && other.claim !== undefined) return one.claim - other.claim;
  if (one.word !== other.word) return one.word < other.word ? -1 : 1;
  return one.id - other.id;
}

export function weighThing(thing: WeakThing, stakes: Stakes): number {
  if (thing.hangsOn) return thing.hangsOn(stakes);
  if (thing.word === 'attribution') return stakes.ofAttribution(thing.id);
  return thing.word === 'entity' ? stakes.ofEntity(thing.id) : 0;
}
