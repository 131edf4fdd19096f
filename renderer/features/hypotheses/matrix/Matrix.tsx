import { useMemo, useState, type ReactElement } from 'react';
import { rankHypotheses } from '../../../../core/analysis/rankHypotheses';
import { testSensitivity } from '../../../../core/analysis/testSensitivity';
import { viewToMatrix } from '../../../../core/analysis/viewToMatrix';
import type { Uid } from '../../../../core/uid';
import type { IncidentMatrix } from '../../../../core/views/matrixView';
import { suspectName } from '../../../store/sliceTitles';
import { evidenceLines, inOrder, sortByValue } from './evidenceLines';
import { MatrixBar } from './MatrixBar';
import { MatrixGrid } from './MatrixGrid';
import { firstToWords, sensitivityToWords } from '../../../controls/rankingWords';

interface MatrixProps {
  readonly view: IncidentMatrix;
  readonly canEdit: boolean;
}

/** Hypotheses × evidence: what speaks against whom, how much, and what it hangs on. */
export function Matrix({ view, canEdit }: MatrixProps): ReactElement {
  const [weighted, setWeighted] = useState(true);
  const [order, setOrder] = useState<readonly Uid[] | null>(null);
  const [asked, setAsked] = useState<Uid | null>(null);
  const matrix = useMemo(() => viewToMatrix(view), [view]);
  const scoring = useMemo(() => ({ weighted }), [weighted]);
  const ranking = useMemo(() => rankHypotheses(matrix, scoring), [matrix, scoring]);
  const lines = useMemo(
    () => evidenceLines(view.evidence, matrix, scoring),
    [view.evidence, matrix, scoring],
  );
  const shown = useMemo(() => inOrder(lines, order), [lines, order]);
  const askedLine = lines.find((line) => line.view.claim.uid === asked);
  const whatIf = useMemo(
    () => (askedLine ? testSensitivity(matrix, askedLine.view.claim.uid, scoring) : null),
    [matrix, askedLine, scoring],
  );
  const nameOf = (uid: Uid): string => {
    const found = view.hypotheses.find(({ attribution }) => attribution.uid === uid);
    return found ? suspectName(found.attribution, found.actor?.name ?? null) : '…';
  };
  const deciding = lines.filter(({ decides }) => decides).length;
  const hangsOn =
    deciding === 0
      ? ''
      : ` Who comes first hangs on ${deciding === 1 ? 'one piece' : `each of ${String(deciding)} pieces`} of it.`;
  return (
    <>
      <p className="matrix-outcome" aria-live="polite">
        {whatIf ? sensitivityToWords(whatIf, nameOf) : `${firstToWords(ranking, nameOf)}${hangsOn}`}
      </p>
      <MatrixBar
        weighted={weighted}
        onWeighted={setWeighted}
        unweighable={lines.filter(({ weight }) => weight.by === null).length}
        sorted={order !== null}
        onSort={(byValue) =>
          setOrder(byValue ? sortByValue(lines).map((line) => line.view.claim.uid) : null)
        }
        canEdit={canEdit}
      />
      <MatrixGrid
        view={view}
        matrix={matrix}
        lines={shown}
        weighted={weighted}
        ranking={ranking}
        whatIf={whatIf}
        asked={askedLine?.view ?? null}
        onAsk={(claim) => setAsked(claim === asked ? null : claim)}
        canEdit={canEdit}
      />
      {view.evidenceCount > view.evidence.length && (
        <p className="section-empty">
          The first {view.evidence.length} of {view.evidenceCount} pieces of evidence are listed.
        </p>
      )}
    </>
  );
}
