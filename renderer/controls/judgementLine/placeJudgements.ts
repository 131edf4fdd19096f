import type { Judgement } from '../../../core/language/attribution';

/** A judgement and the part of the line, in percent, over which it held. */
export interface PlacedJudgement {
  readonly judgement: Judgement;
  readonly from: number;
  readonly to: number;
  /** Null: as before, or open from the start. */
  readonly newStatus: Judgement['status'] | null;
}

/** How much of the line is shared out evenly, so that what was judged on one day stays apart. */
const EVEN_SHARE = 0.5;

/**
 * Where each judgement begins and ends on the line, oldest first; the last one holds until `until`.
 * Longer times are longer, but not in proportion.
 */
export function placeJudgements(
  judgements: readonly Judgement[],
  until: string,
): PlacedJudgement[] {
  const moments = [...judgements.map(({ recordedAt }) => recordedAt), until].map((at) =>
    Date.parse(at),
  );
  // A clock that was set back must not draw the line backwards.
  const spans = judgements.map((_, index) =>
    Math.max(0, (moments[index + 1] ?? 0) - (moments[index] ?? 0)),
  );
  const total = spans.reduce((sum, span) => sum + span, 0);
  let at = 0;
  return judgements.map((judgement, index) => {
    const even = 1 / judgements.length;
    const timed = total === 0 ? even : (spans[index] ?? 0) / total;
    const from = at;
    at += 100 * (EVEN_SHARE * even + (1 - EVEN_SHARE) * timed);
    const before = judgements[index - 1]?.status ?? 'open';
    return {
      judgement,
      from,
      to: index === judgements.length - 1 ? 100 : at,
      newStatus: judgement.status === before ? null : judgement.status,
    };
  });
}
