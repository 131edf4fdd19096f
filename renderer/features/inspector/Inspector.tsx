import type { ReactElement } from 'react';
import type { Selected } from '../../store/selection';
import { useWorkbench } from '../../store/workbench';
import { ComparedNote } from '../../controls/ComparedNote';
import { CaseOverview } from './CaseOverview';
import { EntityInspector } from './entity/EntityInspector';
import { AttributionInspector } from './line/AttributionInspector';
import { LinkInspector } from './line/LinkInspector';
import { NoteInspector } from './NoteInspector';
import { SeveralInspector } from './SeveralInspector';
import { SourceInspector } from './SourceInspector';
import './hypotheses/hypotheses.css';
import './inspector.css';
import './records.css';

/** All that the case knows of what is selected. */
export function Inspector(): ReactElement {
  const selection = useWorkbench((state) => state.selection);
  const [only] = selection;
  if (only === undefined) return <CaseOverview />;
  if (selection.length > 1) return <SeveralInspector selection={selection} />;
  return (
    <>
      <ComparedNote uid={only.uid} />
      <OneInspector only={only} />
    </>
  );
}

function OneInspector({ only }: { readonly only: Selected }): ReactElement {
  // The key empties half-typed inputs when something else is selected.
  switch (only.word) {
    case 'entity':
      return <EntityInspector key={only.uid} uid={only.uid} />;
    case 'link':
      return <LinkInspector key={only.uid} uid={only.uid} />;
    case 'attribution':
      return <AttributionInspector key={only.uid} uid={only.uid} />;
    case 'annotation':
      return <NoteInspector key={only.uid} uid={only.uid} />;
    case 'source':
      return <SourceInspector key={only.uid} uid={only.uid} />;
  }
}
