import type { ReactElement } from 'react';
import { HypothesesView } from '../features/hypotheses/HypothesesView';
import { ListView } from '../features/list/ListView';
import { QualityView } from '../features/quality/QualityView';
import { Reader } from '../features/reader/Reader';
import { useLanguage, useSlice } from '../store/caseQueries';
import { useRequest } from '../store/useRequest';
import { useWorkbench } from '../store/workbench';
import { EmptyChart } from './EmptyChart';
import { GraphPane } from './GraphPane';
import { ViewTabs } from './ViewTabs';

/** The chart on screen in the view that is chosen, or what to do where there is nothing to see. */
export function ChartPane(): ReactElement {
  const contents = useRequest('case.contents', null);
  const slice = useSlice();
  const language = useLanguage();
  const view = useWorkbench((state) => state.view);
  const failed = contents.error ?? slice.error;

  if (failed) {
    return (
      <p className="pane-message" role="alert">
        {failed.message}
      </p>
    );
  }
  if (!slice.data || !language) return <p className="pane-message">Reading the chart …</p>;
  const { data } = slice;

  return (
    <div className="chart-pane">
      <ViewTabs title={data.chart.title} />
      <div
        className="chart-view"
        role="tabpanel"
        id="chart-view"
        aria-labelledby={`chart-view-${view}`}
      >
        {/* Under the list the graph only hides: it keeps its zoom and place. */}
        <div className={view === 'graph' ? 'chart-graph' : 'chart-graph chart-graph-hidden'}>
          <GraphPane slice={data} language={language} />
        </div>
        {view === 'list' && <ListView slice={data} language={language} />}
        {view === 'reader' && <Reader />}
        {view === 'quality' && <QualityView slice={data} />}
        {view === 'hypotheses' && <HypothesesView />}
        {data.nodes.length === 0 && (view === 'graph' || view === 'list') && (
          <EmptyChart elsewhere={data.elsewhere} />
        )}
      </div>
    </div>
  );
}
