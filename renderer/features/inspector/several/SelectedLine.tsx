import { Button } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { KindMark } from '../../../controls/KindMark';
import { LineSymbol } from '../../../controls/LineSymbol';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import { useSlice } from '../../../store/caseQueries';
import type { Selected } from '../../../store/selection';
import { useRecordTitle } from '../../../store/useRecordTitle';
import { useWorkbench } from '../../../store/workbench';

function SelectedMark({ selected }: { readonly selected: Selected }): ReactElement | null {
  const slice = useSlice().data;
  const { word, uid } = selected;
  if (!slice) return null;
  const node = slice.nodes.find((candidate) => candidate.uid === uid);
  if (node) return <KindMark kind={node.kind} />;
  const link = slice.links.find((candidate) => candidate.uid === uid);
  if (link) return <LineSymbol of={{ word: 'link', sourced: link.claimCount > 0 }} />;
  const attribution = slice.attributions.find((candidate) => candidate.uid === uid);
  if (attribution) {
    return <LineSymbol of={{ word: 'attribution', likelihood: attribution.likelihood }} />;
  }
  return <span className={`mark mark-${word}`} aria-hidden="true" />;
}

/** One of several: choosing it selects it alone; the cross takes it out of the selection. */
export function SelectedLine({ selected }: { readonly selected: Selected }): ReactElement {
  const title = useRecordTitle(selected);
  const select = useWorkbench((state) => state.select);
  return (
    <li className="selected-line">
      <RecordLink to={selected} className="entity-link">
        <SelectedMark selected={selected} />
        <NameText className="clip" text={title} />
      </RecordLink>
      <Button
        size="small"
        variant="minimal"
        icon={<CrossIcon size={12} />}
        aria-label={`Take ${title} out of the selection`}
        title="Take out of the selection"
        onClick={() => select([selected], 'toggle')}
      />
    </li>
  );
}
