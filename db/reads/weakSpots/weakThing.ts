import type { WeakSpot } from '../../../core/views/weakSpotView';
import type { WeakSpotKind } from '../../../core/vocabularies/weakSpot';
import type { ReadConnection } from '../../connection/connection';
import type { Stakes } from './readStakes';

/** A weak thing by its integer key, before its title is read. */
export interface WeakThing {
  readonly word: WeakSpot['word'];
  readonly id: number;
  /** How much hangs on it; see `readStakes`. */
  readonly stake: number;
  /** In words; asked only of what is shown. */
  readonly says?: () => string;
  /** Integer key of the claim that is meant. */
  readonly claim?: number;
}

/** Looks for some kinds of weak spots. */
export type FindWeak = (
  connection: ReadConnection,
  stakes: Stakes,
) => Partial<Record<WeakSpotKind, readonly WeakThing[]>>;
