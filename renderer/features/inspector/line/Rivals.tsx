import type { ReactElement } from 'react';
import type { Attribution } from '../../../../core/language/attribution';
import { likelihoodLabel } from '../../../../core/wording/likelihoodLabel';
import { LineSymbol } from '../../../controls/LineSymbol';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import { Section } from '../../../controls/Section';
import { useRequest } from '../../../store/useRequest';
import { commonFooting } from '../../../controls/commonFooting';
import { hypothesisName } from '../hypotheses/hypothesisName';
import { JudgedState } from '../../../controls/JudgedState';
import { sortHypotheses } from '../../../controls/sortHypotheses';

/** The other hypotheses about the same incident: none is judged alone. */
export function Rivals({ of }: { readonly of: Attribution }): ReactElement | null {
  const { data } = useRequest('entity.record', { uid: of.incident });
  if (!data) return null;
  const rivals = data.attributions.filter(
    ({ attribution }) => attribution.uid !== of.uid && attribution.incident === of.incident,
  );
  const warning = commonFooting(data.attributions, data.attributionCount);
  return (
    <Section title="Rivals" count={rivals.length}>
      {rivals.length === 0 && (
        <p className="section-empty">
          No other hypothesis about this incident. What else could explain it?
        </p>
      )}
      <ul className="rivals">
        {sortHypotheses(rivals).map((rival) => (
          <li key={rival.attribution.uid} className="rival">
            <RecordLink
              to={{ word: 'attribution', uid: rival.attribution.uid }}
              className="rival-name"
            >
              <LineSymbol of={{ word: 'attribution', likelihood: rival.attribution.likelihood }} />
              <NameText text={hypothesisName(rival)} />
            </RecordLink>
            <JudgedState
              status={rival.attribution.status}
              retracted={rival.attribution.retraction !== null}
            />
            <span className="muted">{likelihoodLabel(rival.attribution)}</span>
          </li>
        ))}
      </ul>
      {warning !== null && rivals.length > 0 && <p className="warning">{warning}</p>}
    </Section>
  );
}
