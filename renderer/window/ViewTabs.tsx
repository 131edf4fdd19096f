import { Button } from '@blueprintjs/core';
import { ComparisonIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { NameText } from '../controls/NameText';
import { useWorkbench, type View } from '../store/workbench';
import { PlaceButtons } from './PlaceButtons';
import { runAction } from './runAction';
import { Tabs } from '../controls/Tabs';

const views: readonly { readonly value: View; readonly label: string }[] = [
  { value: 'graph', label: 'Graph' },
  { value: 'map', label: 'Map' },
  { value: 'list', label: 'List' },
  { value: 'table', label: 'Table' },
  { value: 'hypotheses', label: 'Hypotheses' },
  { value: 'reader', label: 'Reader' },
  { value: 'quality', label: 'Quality' },
];

/** The views of one chart, and which chart it is. */
export function ViewTabs({ title }: { readonly title: string }): ReactElement {
  const { view, setView } = useWorkbench();
  return (
    <div className="tab-bar">
      <PlaceButtons />
      <Tabs
        label="Views of the chart"
        tabs={views}
        chosen={view}
        onChoose={setView}
        panel="chart-view"
      />
      <h2 className="chart-title">
        <span className="muted">Chart</span>
        <NameText className="clip" text={title} />
      </h2>
      <Button
        size="small"
        variant="minimal"
        icon={<ComparisonIcon size={14} />}
        aria-label="Compare with another chart"
        title="Compare with another chart"
        onClick={() => runAction('view.compare')}
      />
    </div>
  );
}
