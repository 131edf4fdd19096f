import { useDeferredValue, type ReactElement } from 'react';
import type { Uid } from '../../core/uid';
import { Waiting } from '../controls/Waiting';
import { FilterBar } from '../features/filter/FilterBar';
import { HypothesesView } from '../features/hypotheses/HypothesesView';
import { ListView } from '../features/list/ListView';
import { MapView } from '../features/map/MapView';
import { QualityView } from '../features/quality/QualityView';
import { TableView } from '../features/table/TableView';
import { Reader } from '../features/reader/Reader';
import { useActiveChart, useLanguage, useSlice } from '../store/caseQueries';
import { useFiltered } from '../store/filter';
import { useLooks, useMeasuring } from '../store/measures/useLooks';
import { useRequest } from '../store/useRequest';
import { useWorkbench } from '../store/workbench';
import { ChartSplit } from './ChartSplit';
import { EmptyChart } from './EmptyChart';
import { FocusBar } from './FocusBar';
import { GraphPane } from './GraphPane';
import { NothingShown } from './NothingShown';
import { ViewTabs } from './ViewTabs';

const nothing: ReadonlySet<Uid> = new Set();

/** The chart on screen in the view that is chosen, or what to do where there is nothing to see. */
export function ChartPane(): ReactElement {
  const contents = useRequest('case.contents', null);
  const slice = useSlice();
  const language = useLanguage();
  const filtered = useFiltered();
  useMeasuring(filtered?.slice, language);
  const looks = useLooks(filtered?.slice, language);
  const view = useWorkbench((state) => state.view);
  const active = useActiveChart();
  const setChart = useWorkbench((state) => state.setChart);
  const failed = contents.error ?? slice.error;
  // The frame is laid out first: with the graph in it, both are one long task.
  const isFramed = useDeferredValue(slice.data !== undefined, false);

  if (failed) {
    return (
      <p className="pane-message" role="alert">
        {failed.message}
      </p>
    );
  }
  if (!slice.data || !filtered || !language)
    return <p className="pane-message">Reading the chart …</p>;
  const { data } = slice;
  const drawn = filtered.filter.fade
    ? { slice: data, faded: filtered.without }
    : { slice: filtered.slice, faded: nothing };
  const isOther = active !== null && active !== data.chart.uid;
  const title = contents.data?.charts.find(({ uid }) => uid === active)?.title ?? data.chart.title;
  const showsChart = view === 'graph' || view === 'map' || view === 'list';

  return (
    <div className="chart-pane">
      <ViewTabs title={data.chart.title} />
      {showsChart && <FilterBar />}
      {view === 'graph' && <FocusBar slice={filtered.slice} />}
      <ChartSplit>
        <div
          className="chart-view"
          role="tabpanel"
          id="chart-view"
          aria-labelledby={`chart-view-${view}`}
        >
          {/* Under the list the graph only hides: it keeps its zoom and place. */}
          <div className={view === 'graph' ? 'chart-graph' : 'chart-graph chart-graph-hidden'}>
            {isFramed && (
              <GraphPane
                whole={data}
                shown={filtered.slice}
                {...drawn}
                language={language}
                looks={looks}
              />
            )}
          </div>
          {view === 'map' && <MapView {...drawn} language={language} looks={looks} />}
          {view === 'list' && <ListView whole={data} slice={filtered.slice} language={language} />}
          {view === 'table' && <TableView slice={filtered.slice} language={language} />}
          {view === 'reader' && <Reader />}
          {view === 'quality' && <QualityView slice={data} />}
          {view === 'hypotheses' && <HypothesesView />}
          {slice.isPlaceholderData && (
            <Waiting
              text={`Reading the chart “${title}” …`}
              onCancel={isOther ? () => setChart(data.chart.uid) : undefined}
            />
          )}
          {filtered.slice.nodes.length === 0 &&
            data.nodes.length > 0 &&
            !filtered.filter.fade &&
            showsChart && <NothingShown />}
          {data.nodes.length === 0 && showsChart && <EmptyChart elsewhere={data.elsewhere} />}
        </div>
      </ChartSplit>
    </div>
  );
}
