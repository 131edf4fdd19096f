import type { Assessment } from '../../../../core/language/assessment';
import type { Result } from '../../../../core/result';
import { newUid, type Uid } from '../../../../core/uid';
import type { IncidentMatrix } from '../../../../core/views/matrixView';
import type { Rating } from '../../../../core/vocabularies/rating';
import { execute } from '../../../store/execute';
import { queryClient } from '../../../store/queryClient';

interface CellRating {
  readonly attribution: Uid;
  readonly claim: Uid;
  /** Null makes the cell blank. */
  readonly rating: Rating | null;
  readonly note: string;
}

/** The matrix as it will be: the next key may come before the case has answered. */
function withRating(
  view: IncidentMatrix,
  { attribution, claim, rating, note }: CellRating,
): IncidentMatrix {
  const recorded = { recordedAt: new Date().toISOString(), recordedBy: '' };
  const rated = (before: readonly Assessment[]): Assessment[] => {
    const others = before.filter((assessment) => assessment.claim !== claim);
    return rating === null
      ? others
      : [...others, { uid: newUid(), attribution, claim, rating, note, ...recorded }];
  };
  const hypotheses = view.hypotheses.map((hypothesis) =>
    hypothesis.attribution.uid === attribution
      ? { ...hypothesis, assessments: rated(hypothesis.assessments) }
      : hypothesis,
  );
  return { ...view, hypotheses };
}

/** One cell, one step: it is undone alone. */
export async function rateCell(cell: CellRating): Promise<Result<unknown>> {
  queryClient.setQueriesData<IncidentMatrix>({ queryKey: ['incident.matrix'] }, (view) =>
    view ? withRating(view, cell) : view,
  );
  const result = await execute({ commands: [{ name: 'assessment.rate', args: cell }] });
  if (!result.ok) await queryClient.invalidateQueries({ queryKey: ['incident.matrix'] });
  return result;
}
