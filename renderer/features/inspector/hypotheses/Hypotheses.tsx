import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { Kind } from '../../../../core/language/kind';
import type { EntityRecord } from '../../../../core/views/recordView';
import { Section } from '../../../controls/Section';
import { useDialogs } from '../../../store/dialogs';
import { ClaimedBy } from './ClaimedBy';
import { commonFooting } from '../../../controls/commonFooting';
import { HypothesisCard } from './HypothesisCard';
import { likeliest, sortHypotheses } from '../../../controls/sortHypotheses';

interface HypothesesProps {
  readonly record: EntityRecord;
  readonly base: Kind['base'];
  readonly canEdit: boolean;
}

/** Who is held to have done it, side by side; or, of an actor, what it is held to have done. */
export function Hypotheses({ record, base, canEdit }: HypothesesProps): ReactElement | null {
  const show = useDialogs((state) => state.show);
  const { attributions, attributionCount, entity } = record;
  const ofIncident = base === 'incident';
  if (!ofIncident && attributionCount === 0) return null;
  const best = ofIncident ? likeliest(attributions) : null;
  const warning = ofIncident ? commonFooting(attributions, attributionCount) : null;
  const add = () => show({ name: 'attribution', incident: entity.uid, actor: null, passage: null });
  return (
    <Section title={ofIncident ? 'Who did it?' : 'Did they do it?'} count={attributionCount}>
      {ofIncident && <ClaimedBy attributions={attributions} />}
      {attributionCount === 0 && (
        <p className="section-empty">
          No hypothesis yet. “Unknown” is one too, and keeps the question open.
        </p>
      )}
      {sortHypotheses(attributions).map((view) => (
        <HypothesisCard
          key={view.attribution.uid}
          view={view}
          readFrom={view.attribution.incident === entity.uid ? 'incident' : 'actor'}
          isLikeliest={view === best}
        />
      ))}
      {attributionCount > attributions.length && (
        <p className="section-empty">
          The first {attributions.length} of {attributionCount} are listed.
        </p>
      )}
      {warning !== null && <p className="warning">{warning}</p>}
      {ofIncident && canEdit && (
        <div className="section-actions">
          <Button size="small" onClick={add}>
            Add hypothesis …
          </Button>
        </div>
      )}
    </Section>
  );
}
