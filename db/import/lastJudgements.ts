import type { CaseJson } from '../../core/caseJson';
import type { Attribution, Judgement } from '../../core/language/attribution';
import { byRecording } from './byRecording';
import { placeOf, refuseJson } from './refuseJson';

type Judged = Pick<Attribution, 'likelihood' | 'confidence' | 'status'>;

const notJudged: Judged = { likelihood: null, confidence: null, status: 'open' };

function sameJudged(one: Judged, other: Judged): boolean {
  return (
    one.likelihood === other.likelihood &&
    one.confidence === other.confidence &&
    one.status === other.status
  );
}

/**
 * The judgements in an order in which the last one of each attribution is what the attribution says
 * of itself: of those that were recorded at one moment, or by a clock that was set back, the moments
 * alone do not tell which came last.
 */
export function lastJudgements({
  attributions,
  judgements,
}: Pick<CaseJson, 'attributions' | 'judgements'>): readonly Judgement[] {
  const ordered = new Map<string, Judgement[]>();
  for (const judgement of byRecording(judgements)) {
    const others = ordered.get(judgement.attribution);
    if (others) others.push(judgement);
    else ordered.set(judgement.attribution, [judgement]);
  }
  for (const [index, attribution] of attributions.entries()) {
    const own = ordered.get(attribution.uid) ?? [];
    if (own.length === 0 && sameJudged(attribution, notJudged)) continue;
    const at = own.findLastIndex((judgement) => sameJudged(judgement, attribution));
    if (at >= 0) {
      own.push(...own.splice(at, 1));
      continue;
    }
    throw refuseJson(
      `${placeOf('attributions', index, attribution)}: its likelihood, confidence and status are those of none of its judgements.`,
    );
  }
  return [...ordered.values()].flat();
}
