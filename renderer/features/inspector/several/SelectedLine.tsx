import { Button } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { KindMark } from '../../../controls/KindMark';
import { LineSymbol } from '../../../controls/LineSymbol';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import type { Selected } from '../../../store/selection';
import { useRecordTitle } from '../../../store/useRecordTitle';
import { useWorkbench } from '../../../store/workbench';
import type { ThingOnChart } from './thingsOnChart';

interface SelectedLineProps {
  readonly selected: Selected;
  /** Where it stands on the chart, there is nothing to ask for. */
  readonly onChart: ThingOnChart | undefined;
}

/** One of several: choosing it selects it alone; the cross takes it out of the selection. */
export function SelectedLine({ selected, onChart }: SelectedLineProps): ReactElement {
  return onChart ? (
    <Line selected={selected} title={onChart.title} mark={<MarkOnChart of={onChart} />} />
  ) : (
    <AskedLine selected={selected} />
  );
}

function MarkOnChart({ of }: { readonly of: ThingOnChart }): ReactElement {
  if (of.word === 'entity') return <KindMark kind={of.kind} />;
  return <LineSymbol of={of} />;
}

function AskedLine({ selected }: { readonly selected: Selected }): ReactElement {
  const title = useRecordTitle(selected);
  const mark = <span className={`mark mark-${selected.word}`} aria-hidden="true" />;
  return <Line selected={selected} title={title} mark={mark} />;
}

interface LineProps {
  readonly selected: Selected;
  readonly title: string;
  readonly mark: ReactElement;
}

function Line({ selected, title, mark }: LineProps): ReactElement {
  const select = useWorkbench((state) => state.select);
  return (
    <li className="selected-line">
      <RecordLink to={selected} className="entity-link">
        {mark}
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
