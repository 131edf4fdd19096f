import type { Command } from '../../core/commands/command';
import { noteOwn } from './noteOwn';
import type { HypothesesItem } from './sampleSchema';
import type { UidOf } from './sampleUids';

/** The rival hypotheses about one incident, not judged yet. */
export function hypothesisCommands(item: HypothesesItem, uidOf: UidOf): Command[] {
  return item.hypotheses.flatMap(({ slug, actor, hypothesis, role, basis, wouldChange, own }) => {
    const uid = uidOf('attribution', slug);
    return [
      {
        name: 'attribution.create',
        args: {
          uid,
          incident: uidOf('entity', item.incident),
          hypothesis: hypothesis ?? 'actor',
          actor: actor === undefined ? null : uidOf('entity', actor),
          role,
          basis,
          wouldChange,
        },
      } satisfies Command,
      ...noteOwn(uidOf, slug, { attribution: uid }, own),
    ];
  });
}

/** What was judged of these hypotheses in one round of work. */
export function judgementCommands(item: HypothesesItem, round: number, uidOf: UidOf): Command[] {
  return item.hypotheses.flatMap(({ slug, judgements }) =>
    judgements
      .filter((judgement) => judgement.round === round)
      .map(({ likelihood, confidence, status, reason }): Command => ({
        name: 'attribution.judge',
        args: {
          uid: uidOf('judgement', `${slug}/${round}`),
          attribution: uidOf('attribution', slug),
          likelihood,
          confidence,
          status,
          reason,
        },
      })),
  );
}

/** The cells of the matrix that are rated. */
export function assessmentCommands(item: HypothesesItem, uidOf: UidOf): Command[] {
  return Object.entries(item.matrix).flatMap(([claim, cells]) =>
    Object.entries(cells).map(([attribution, { rating, note }]): Command => ({
      name: 'assessment.rate',
      args: {
        attribution: uidOf('attribution', attribution),
        claim: uidOf('claim', claim),
        rating,
        note,
      },
    })),
  );
}
