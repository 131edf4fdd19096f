import type { ReactElement, ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { TimelinePane } from '../features/timeline/TimelinePane';
import { useHasTimeline, useTimelinePane } from '../store/timeline';

/** A view of the chart, with the timeline below it where the view has one. */
export function ChartSplit({ children }: { readonly children: ReactNode }): ReactElement {
  const hasTimeline = useHasTimeline();
  const isOpen = useTimelinePane(({ shown }) => shown) && hasTimeline;
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'chart',
    panelIds: isOpen ? ['chart-above', 'chart-below'] : ['chart-above'],
  });
  return (
    <>
      {/* The group stays when the timeline goes: the graph keeps its zoom and place. */}
      <Group
        orientation="vertical"
        className="chart-split"
        defaultLayout={defaultLayout}
        onLayoutChanged={onLayoutChanged}
      >
        <Panel id="chart-above" minSize={120}>
          {children}
        </Panel>
        {isOpen && (
          <>
            <Separator className="pane-edge pane-edge-flat" aria-label="Height of the timeline" />
            <Panel
              id="chart-below"
              defaultSize={190}
              minSize={110}
              groupResizeBehavior="preserve-pixel-size"
            >
              <TimelinePane />
            </Panel>
          </>
        )}
      </Group>
      {hasTimeline && !isOpen && <TimelinePane />}
    </>
  );
}
