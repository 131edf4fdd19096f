import { useEffect, type ReactElement } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { CompareBanner } from '../features/compare/CompareBanner';
import { Dialogs } from '../features/dialogs/Dialogs';
import { GraphMenu } from '../features/graphMenu/GraphMenu';
import { Palette } from '../features/palette/Palette';
import { useConnection } from '../store/connection';
import { followCase } from '../store/followCase';
import { useRequest } from '../store/useRequest';
import { ChartPane } from './ChartPane';
import { LeftPane } from './LeftPane';
import { NoCase } from './NoCase';
import { Notices } from './Notices';
import { PastBanner } from './PastBanner';
import { runAction } from './runAction';
import { SidePane } from './SidePane';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { useFileDrop } from './useFileDrop';
import { useKeys } from './useKeys';
import './workbench.css';

/** The window of an analyst: contents, chart, inspector. */
export function Workbench(): ReactElement {
  const lost = useConnection((state) => state.lost);
  const state = useRequest('case.state', null);
  const drop = useFileDrop();
  useEffect(followCase, []);
  useKeys();
  return (
    <div className="workbench" {...drop.handlers}>
      <TopBar />
      {lost !== null && (
        <p className="workbench-lost" role="alert">
          {lost}
        </p>
      )}
      <PastBanner />
      <CompareBanner />
      {state.error ? <NoCase why={state.error.message} /> : <Panes />}
      <StatusBar />
      <Notices />
      <GraphMenu run={runAction} />
      <Palette run={runAction} />
      <Dialogs />
      {drop.isOver && (
        <div className="drop-hint">
          <p>Drop a case to open it, or a table or graph to bring it in</p>
        </div>
      )}
    </div>
  );
}

/**
 * Sizes are kept in the page's own storage: `app:` is a standard scheme, so its pages have one, and
 * main need not know what a pane is. Arrow keys move an edge, a double click resets it.
 */
function Panes(): ReactElement {
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: 'panes' });
  return (
    <Group
      orientation="horizontal"
      className="workbench-panes"
      defaultLayout={defaultLayout}
      onLayoutChanged={onLayoutChanged}
    >
      <Panel id="contents" defaultSize="17%" minSize={180} className="pane">
        <nav aria-label="Contents" className="pane-body">
          <LeftPane />
        </nav>
      </Panel>
      <Separator className="pane-edge" aria-label="Width of the contents" />
      <Panel id="chart" minSize={320} className="pane">
        <main className="pane-body">
          <ChartPane />
        </main>
      </Panel>
      <Separator className="pane-edge" aria-label="Width of the side panel" />
      <Panel id="side" defaultSize="25%" minSize={260} className="pane">
        <aside aria-label="Side panel" className="pane-body">
          <SidePane />
        </aside>
      </Panel>
    </Group>
  );
}
