import { likelihoodTerms, type Likelihood } from '../../../core/vocabularies/likelihood';
import type { Stake } from '../../../core/vocabularies/weakSpot';
import type { ReadConnection } from '../../connection/connection';

/** How much hangs on hypotheses and on entities, by their integer keys: more, the higher. */
export interface Stakes {
  readonly ofAttribution: (id: number) => number;
  /** Of the weightiest hypothesis that is about this incident or names this actor, or one merged with it. */
  readonly ofEntity: (id: number) => number;
}

const NONE = 0;
const NOT_JUDGED = 1;
/** The first of the likelihoods, in their order. */
const REMOTE = 2;
const LIKELY = REMOTE + likelihoodTerms.findIndex(({ term }) => term === 'likely');

function weigh(likelihood: Likelihood | null, status: string): number {
  const judged =
    likelihood === null
      ? NOT_JUDGED
      : REMOTE + likelihoodTerms.findIndex(({ term }) => term === likelihood);
  return status === 'accepted' ? Math.max(LIKELY, judged) : judged;
}

export function toStake(weight: number): Stake {
  if (weight >= LIKELY) return 'conclusion';
  return weight > NONE ? 'hypothesis' : 'none';
}

/** Rejected and superseded hypotheses weigh nothing: no conclusion hangs on them. */
export function readStakes(connection: ReadConnection): Stakes {
  const merged = new Map(
    connection.allValues('SELECT entity_id, representative_id FROM merged_entity') as [
      number,
      number,
    ][],
  );
  const shownAs = (id: number): number => merged.get(id) ?? id;
  const attributions = new Map<number, number>();
  const entities = new Map<number, number>();
  const rows = connection.allValues(
    `SELECT id, incident_id, actor_id, likelihood, status FROM current_attribution
     WHERE retracted_at IS NULL AND status NOT IN ('rejected', 'superseded')`,
  ) as [number, number, number | null, Likelihood | null, string][];
  for (const [id, incident, actor, likelihood, status] of rows) {
    const weight = weigh(likelihood, status);
    attributions.set(id, weight);
    for (const end of [incident, actor]) {
      if (end === null) continue;
      const shown = shownAs(end);
      entities.set(shown, Math.max(weight, entities.get(shown) ?? NONE));
    }
  }
  return {
    ofAttribution: (id) => attributions.get(id) ?? NONE,
    ofEntity: (id) => entities.get(shownAs(id)) ?? NONE,
  };
}
