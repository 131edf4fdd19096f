import { Button } from '@blueprintjs/core';
import {
  ChevronDownIcon,
  ChevronUpIcon,
  ZoomInIcon,
  ZoomOutIcon,
  ZoomToFitIcon,
} from '@blueprintjs/icons';
import { useDeferredValue, useEffect, useMemo, useState, type ReactElement } from 'react';
import { liesInTime } from '../../../core/filter/liesInTime';
import type { Uid } from '../../../core/uid';
import { useLanguage } from '../../store/caseQueries';
import { useFiltered, useFilteredAtAnyTime } from '../../store/filter';
import { paneIds } from '../../store/focusPane';
import { toggleTimeline, useTimelinePane } from '../../store/timeline';
import { allTime, chosenTime, setTime, useTimeInHand, whenWith } from './chosenTime';
import { PlayControls } from './PlayControls';
import { runOf, usePlaying } from './playing';
import './timeline.css';
import { TimelineBody } from './TimelineBody';
import { timelineItems, unplacedInWords, type TimelineItems } from '../../timeline/timelineItems';
import { extentOf, fitView, viewWith, zoomView, type TimeView } from '../../timeline/timeView';

const icon = { size: 12 } as const;
const ZOOM_STEP = 1.5;

const whichTime =
  'By when things happened. When it was recorded is another time: “As believed on …” goes by that.';

/** When what the chart shows happened; only its head, while it is folded. */
export function TimelinePane(): ReactElement | null {
  const shown = useTimelinePane((state) => state.shown);
  // A large chart is drawn first.
  const slice = useDeferredValue(useFilteredAtAnyTime());
  const language = useLanguage();
  const items = useMemo(
    () => (slice && language ? timelineItems(slice, language, { ordered: shown }) : null),
    [slice, language, shown],
  );
  if (!slice || !items) return null;
  return (
    <section
      aria-label="Timeline"
      className={shown ? 'timeline pane-body' : 'timeline timeline-folded'}
    >
      {shown ? (
        <OpenTimeline key={slice.chart.uid} chart={slice.chart.uid} items={items} />
      ) : (
        <div className="timeline-head">
          <Fold />
          <span className="muted clip">{countInWords(items)}</span>
        </div>
      )}
    </section>
  );
}

function countInWords({ placed, unplaced }: TimelineItems): string {
  const dated = `${placed.length.toLocaleString('en')} with a date`;
  return unplaced.length === 0 ? dated : `${dated}, ${unplacedInWords(unplaced)}`;
}

function Fold(): ReactElement {
  const shown = useTimelinePane((state) => state.shown);
  return (
    <button
      type="button"
      className="timeline-fold"
      aria-expanded={shown}
      title={shown ? 'Hide the timeline' : 'Show the timeline'}
      onClick={toggleTimeline}
    >
      {shown ? <ChevronDownIcon size={12} /> : <ChevronUpIcon size={12} />}
      Timeline
    </button>
  );
}

interface OpenTimelineProps {
  readonly chart: Uid;
  readonly items: TimelineItems;
}

function OpenTimeline({ items }: OpenTimelineProps): ReactElement {
  const stored = useFiltered()?.filter.when;
  const inHand = useTimeInHand(({ time }) => time);
  useEffect(() => () => useTimeInHand.setState({ time: null }), []);
  const when = useMemo(() => (inHand ? whenWith(stored, inHand) : stored), [stored, inHand]);
  const [own, setOwn] = useState<TimeView | null>(null);
  const { placed, unplaced } = items;
  const extent = useMemo(() => extentOf(placed), [placed]);
  const all = useMemo(() => fitView(placed), [placed]);
  const chosen = useMemo(() => chosenTime(when), [when]);
  const run = runOf(usePlaying(), chosen);
  const still = own ?? all;
  const at = run?.at;
  const view = useMemo(
    // What is played stays in sight.
    () => (at ? viewWith(still, { earliest: at.first, latest: at.last }) : still),
    [still, at],
  );
  const isPart = still !== all;
  useEffect(() => {
    useTimelinePane.setState({ seen: isPart ? { from: view.from, to: view.to } : null });
    return () => useTimelinePane.setState({ seen: null });
  }, [isPart, view]);
  const isChosen = chosen.first !== null || chosen.last !== null;
  const inside = useMemo(
    () => (when ? placed.filter((item) => liesInTime(when, item.when)).length : placed.length),
    [placed, when],
  );
  const zoom = (factor: number): void => setOwn(zoomView(view, factor, (view.from + view.to) / 2));

  return (
    <>
      <div className="timeline-head">
        <Fold />
        <span className="timeline-words muted clip" title={whichTime}>
          {isChosen
            ? `${inside.toLocaleString('en')} of ${placed.length.toLocaleString('en')} may lie in this time`
            : 'when it happened, not when it was recorded'}
        </span>
        {isChosen && !run && (
          <Button
            size="small"
            variant="minimal"
            text="Any time"
            title="Take the time out of the filter (Escape)"
            onClick={() => setTime(allTime)}
          />
        )}
        {extent && (
          <>
            <PlayControls extent={extent} shown={chosen} />
            <div role="group" aria-label="Zoom of the timeline" className="timeline-zoom">
              <Button
                size="small"
                variant="minimal"
                icon={<ZoomOutIcon {...icon} />}
                aria-label="Show more time"
                title="Show more time (−)"
                onClick={() => zoom(ZOOM_STEP)}
              />
              <Button
                size="small"
                variant="minimal"
                icon={<ZoomInIcon {...icon} />}
                aria-label="Show less time"
                title="Show less time (+)"
                onClick={() => zoom(1 / ZOOM_STEP)}
              />
              <Button
                size="small"
                variant="minimal"
                icon={<ZoomToFitIcon {...icon} />}
                aria-label="Show all of the time"
                title="All of it (0)"
                onClick={() => setOwn(null)}
              />
            </div>
          </>
        )}
      </div>
      {extent ? (
        <TimelineBody items={items} extent={extent} when={when} view={view} onView={setOwn} />
      ) : (
        <div id={paneIds.timeline} tabIndex={-1} className="timeline-empty">
          <p>Nothing on this chart has a date.</p>
          <p className="muted">
            {unplaced.length > 0
              ? `${unplacedInWords(unplaced)}. The inspector takes dates as vague as they are: 2021-06, 2021~, 2021-06-08/2021-06-20.`
              : 'Incidents and links with a date stand here.'}
          </p>
        </div>
      )}
    </>
  );
}
