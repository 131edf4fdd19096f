import { diagnosticValue, type DiagnosticValue } from '../../../../core/analysis/diagnosticValue';
import { groupRepeated } from '../../../../core/analysis/groupRepeated';
import type { Matrix } from '../../../../core/analysis/matrix';
import type { Scoring } from '../../../../core/analysis/scoreHypotheses';
import { testSensitivity } from '../../../../core/analysis/testSensitivity';
import { weighEvidence, type EvidenceWeight } from '../../../../core/analysis/weighEvidence';
import type { Uid } from '../../../../core/uid';
import type { ClaimView } from '../../../../core/views/recordView';

/** A row of the matrix, with what is found out about it. */
export interface EvidenceLine {
  readonly view: ClaimView;
  readonly weight: EvidenceWeight;
  readonly value: DiagnosticValue;
  /** Against one hypothesis at least. */
  readonly isRated: boolean;
  /** How many claims say the same through the same first source, this one among them. */
  readonly repeated: number;
  /** Claims with the same number go back to one source; null where all do. */
  readonly root: number | null;
  /** Others would come first if it were missing or false. */
  readonly decides: boolean;
}

export function evidenceLines(
  evidence: readonly ClaimView[],
  matrix: Matrix,
  scoring: Scoring,
): readonly EvidenceLine[] {
  const roots = [...new Set(evidence.map(({ sourceRoot }) => sourceRoot))];
  const groups = groupRepeated(matrix.evidence);
  const groupOf = new Map(groups.flatMap((group) => group.map(({ claim }) => [claim, group])));
  const deciding = new Set(
    groups.flatMap((group) => {
      const [first] = group;
      if (!first || !group.some(({ claim }) => isRated(matrix, claim))) return [];
      const { missingChangesFirst, falseChangesFirst } = testSensitivity(
        matrix,
        first.claim,
        scoring,
      );
      return missingChangesFirst || falseChangesFirst ? group.map(({ claim }) => claim) : [];
    }),
  );
  return evidence.map((view) => ({
    view,
    weight: weighEvidence({
      reliability: view.source.reliability,
      credibility: view.claim.credibility,
    }),
    value: diagnosticValue(matrix, view.claim.uid),
    isRated: isRated(matrix, view.claim.uid),
    repeated: groupOf.get(view.claim.uid)?.length ?? 1,
    root: roots.length === 1 ? null : roots.indexOf(view.sourceRoot) + 1,
    decides: deciding.has(view.claim.uid),
  }));
}

function isRated({ hypotheses, ratingOf }: Matrix, claim: Uid): boolean {
  return hypotheses.some((hypothesis) => ratingOf(claim, hypothesis) !== undefined);
}

/** What tells the hypotheses apart comes first; what may yet do so stands before what does not. */
function usefulness({ value }: EvidenceLine): number {
  return value.value === 'some' ? value.spread : value.value === 'unknown' ? 0 : -1;
}

export function sortByValue(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  return [...lines].sort((one, other) => usefulness(other) - usefulness(one));
}

/**
 * The lines in an order that was found before: rows do not jump while they are rated. What came
 * since stands last.
 */
export function inOrder(
  lines: readonly EvidenceLine[],
  order: readonly Uid[] | null,
): readonly EvidenceLine[] {
  if (order === null) return lines;
  const places = new Map(order.map((claim, index) => [claim, index]));
  const placeOf = ({ view }: EvidenceLine): number => places.get(view.claim.uid) ?? order.length;
  return [...lines].sort((one, other) => placeOf(one) - placeOf(other));
}
