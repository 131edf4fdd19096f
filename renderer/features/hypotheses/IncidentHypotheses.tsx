import { Button } from '@blueprintjs/core';
import { ArrowLeftIcon } from '@blueprintjs/icons';
import { useMemo, type CSSProperties, type ReactElement } from 'react';
import type { IncidentMatrix } from '../../../core/views/matrixView';
import { commonFooting } from '../../controls/commonFooting';
import { EntityLink } from '../../controls/EntityLink';
import { Section } from '../../controls/Section';
import { sortHypotheses } from '../../controls/sortHypotheses';
import { useCanEdit } from '../../store/caseQueries';
import { Comparison } from './comparison/Comparison';
import { Matrix } from './matrix/Matrix';
import { NoEvidence, NoHypotheses } from './NothingYet';

interface IncidentHypothesesProps {
  readonly view: IncidentMatrix;
  readonly onLeave: () => void;
}

function countsInWords({ hypothesisCount, retractedCount, evidenceCount }: IncidentMatrix): string {
  const hypotheses = `${String(hypothesisCount)} ${hypothesisCount === 1 ? 'hypothesis' : 'hypotheses'}`;
  const evidence = `${String(evidenceCount)} ${evidenceCount === 1 ? 'piece' : 'pieces'} of evidence`;
  const retracted =
    retractedCount === 0 ? '' : ` · ${String(retractedCount)} retracted and left out`;
  return `${hypotheses} · ${evidence}${retracted}`;
}

/** All that is thought of who did it: the rivals side by side, and below them their test. */
export function IncidentHypotheses({ view, onLeave }: IncidentHypothesesProps): ReactElement {
  const canEdit = useCanEdit();
  const { incident, hypothesisCount, evidence } = view;
  const sorted = useMemo(
    () => ({ ...view, hypotheses: [...sortHypotheses(view.hypotheses)] }),
    [view],
  );
  const warning = commonFooting(view.hypotheses, hypothesisCount);
  return (
    <>
      <header className="hypotheses-head">
        <Button
          size="small"
          variant="minimal"
          icon={<ArrowLeftIcon size={14} />}
          title="All incidents with hypotheses"
          aria-label="All incidents with hypotheses"
          onClick={onLeave}
        />
        <h3>
          <EntityLink entity={incident} />
        </h3>
        <span className="muted clip">{countsInWords(view)}</span>
      </header>
      {warning !== null && <p className="warning hypotheses-warning">{warning}</p>}
      {hypothesisCount === 0 ? (
        <NoHypotheses incident={incident} canEdit={canEdit} />
      ) : (
        <div
          className="hypotheses-scroll"
          style={{ '--columns': sorted.hypotheses.length } as CSSProperties}
        >
          <div className="hypotheses-wide">
            <Section title="Side by side">
              <Comparison view={sorted} canEdit={canEdit} />
            </Section>
            <Section title="Matrix" count={evidence.length}>
              {evidence.length === 0 ? (
                <NoEvidence incident={incident} canEdit={canEdit} />
              ) : (
                <Matrix view={sorted} canEdit={canEdit} />
              )}
            </Section>
          </div>
        </div>
      )}
    </>
  );
}
