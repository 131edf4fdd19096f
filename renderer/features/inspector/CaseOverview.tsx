import { Button, Callout } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { InPlace } from '../../controls/InPlace';
import { parseLine } from '../../controls/parseTyped';
import { Section } from '../../controls/Section';
import { useCanEdit, useCaseState, useCounts } from '../../store/caseQueries';
import { useDialogs } from '../../store/dialogs';
import { execute } from '../../store/execute';
import { CaseCounts } from './CaseCounts';
import { FirstSteps } from './FirstSteps';
import { ProseField } from './ProseField';
import { RecordState } from './RecordState';

/** The case itself, while nothing in it is selected. */
export function CaseOverview(): ReactElement {
  const state = useCaseState();
  const counts = useCounts();
  const canEdit = useCanEdit();
  const show = useDialogs((dialogs) => dialogs.show);
  if (!state) return <RecordState error={null} />;
  const { title, description } = state.case;
  return (
    <article className="inspector" aria-label={title}>
      <header className="inspector-head">
        <p className="inspector-kind">case</p>
        <h2 className="inspector-title">
          <InPlace<string>
            label="Title"
            text={title}
            shown={<bdi dir="auto">{title}</bdi>}
            parse={(text) => parseLine('The title', text)}
            save={(changed) =>
              execute({ commands: [{ name: 'case.describe', args: { title: changed } }] })
            }
            canEdit={canEdit}
          />
        </h2>
      </header>
      {state.readOnly && (
        <Callout compact icon={null} className="inspector-callout">
          This case can only be read. To work on it, save a copy (File menu) and open that.
        </Callout>
      )}
      <div className="fields">
        <ProseField
          label="Description"
          value={description}
          canEdit={canEdit}
          save={(changed) =>
            execute({ commands: [{ name: 'case.describe', args: { description: changed } }] })
          }
        />
      </div>
      {counts && <CaseCounts counts={counts} />}
      <Section title="First steps">
        <FirstSteps isEmpty={state.counts.entities === 0} canEdit={canEdit} />
      </Section>
      {canEdit && (
        <div className="inspector-actions">
          <Button size="small" onClick={() => show({ name: 'entity', at: null })}>
            New entity …
          </Button>
          {state.counts.entities > 1 && (
            <Button size="small" onClick={() => show({ name: 'link', from: null, to: null })}>
              New link …
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
