import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useState,
  type ReactElement,
  type Ref,
} from 'react';
import { countByTime } from '../../core/timeline/countByTime';
import { finestUnit, unitsBetween } from '../../core/timeline/timeUnit';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { loadLabelFonts } from '../canvas/labels/loadLabelFonts';
import type { RecordingContext } from '../drawing/recordingContext';
import { isInView } from './layOutRows';
import { TimeChip } from './TimeChip';
import { timelineItems, unplacedInWords } from './timelineItems';
import { TimelineLegend } from './TimelineLegend';
import './timelinePicture.css';
import { TimePlot } from './TimePlot';
import { timeScale } from './timeScale';
import { signsOnTimeline } from './timelineSigns';
import { TimeTicks } from './TimeTicks';
import { fitView, type TimeView } from './timeView';
import { useSize } from './useSize';

interface TimelinePictureHandle {
  /** Whether it stands there as it will stay. It is laid out, and draws nothing on a canvas. */
  readonly record: (context: RecordingContext) => boolean;
}

interface TimelinePictureProps {
  readonly slice: Pick<ChartSlice, 'nodes' | 'links'>;
  readonly language: LanguageView;
  /** What the filter leaves out and shows all the same. */
  readonly faded: ReadonlySet<Uid>;
  /** In days; null: all that is known. */
  readonly span: TimeView | null;
  readonly legendShown: boolean;
  readonly ref?: Ref<TimelinePictureHandle>;
}

/** More than that are counted and not drawn one by one: nobody would read so long a picture. */
const MOST_ROWS = 400;
const MOST_NAMED = 120;
/** In CSS pixels. */
const HEIGHT_OF_BARS = 260;
const NARROWEST_BAR = 5;

const nothing: ReadonlySet<Uid> = new Set();
const anyTime = { first: null, last: null } as const;

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Whether letters are as wide as they will be. */
function useFonts(): boolean {
  const [areThere, setThere] = useState(false);
  useEffect(() => {
    let isGone = false;
    void loadLabelFonts()
      .then(() => document.fonts.ready)
      .then(() => {
        if (!isGone) setThere(true);
      });
    return () => {
      isGone = true;
    };
  }, []);
  return areThere;
}

/** When what a chart shows happened, still and whole, with every name and date in words. */
export function TimelinePicture(props: TimelinePictureProps): ReactElement {
  const { slice, language, faded, span, legendShown, ref } = props;
  const [plot, { width: room }] = useSize();
  const hasFonts = useFonts();
  const width = hasFonts ? room : 0;
  useImperativeHandle(ref, () => ({
    record: () => width > 0 && width === plot.current?.clientWidth,
  }));
  const { placed, unplaced } = useMemo(() => timelineItems(slice, language), [slice, language]);
  const view = useMemo(() => span ?? fitView(placed), [span, placed]);
  const inView = useMemo(() => placed.filter((item) => isInView(item, view)), [placed, view]);
  const isMany = inView.length > MOST_ROWS;
  const scale = useMemo(() => timeScale(view, width), [view, width]);
  const unit = finestUnit(view.to - view.from, Math.max(1, width / NARROWEST_BAR));
  const counts = useMemo(() => {
    if (!isMany || width === 0) return [];
    const days = { first: Math.floor(view.from), last: Math.floor(view.to) };
    return countByTime(inView, unitsBetween(days, unit));
  }, [isMany, width, view, unit, inView]);
  const named = useMemo(() => unplaced.slice(0, MOST_NAMED), [unplaced]);
  const shown = useMemo(
    () => signsOnTimeline({ drawn: isMany ? [] : inView, named }, language.kinds),
    [isMany, inView, named, language],
  );
  const elsewhere = placed.length - inView.length;
  return (
    <div className="timeline-picture">
      <p className="muted">
        When things happened, not when it was recorded.
        {isMany &&
          ` ${counted(inView.length, 'thing', 'things')} with a date, too many to be drawn one by one, are counted by ${unit}; what is vague counts wherever it may lie.`}
        {elsewhere > 0 && ` ${counted(elsewhere, 'lies', 'lie')} outside of this time.`}
      </p>
      {inView.length === 0 && (
        <p>{placed.length === 0 ? 'Nothing here has a date.' : 'Nothing lies in this time.'}</p>
      )}
      <div ref={plot} className="timeline-picture-plot">
        {width > 0 && inView.length > 0 && (
          <>
            <div className="timeline-axis">
              <TimeTicks scale={scale} />
            </div>
            <div
              className="timeline-picture-drawn"
              style={isMany ? { height: HEIGHT_OF_BARS } : undefined}
            >
              <TimePlot
                scale={scale}
                view={view}
                height={HEIGHT_OF_BARS}
                items={inView}
                isMany={isMany}
                counts={counts}
                chosen={anyTime}
                selected={nothing}
                active={undefined}
                isPale={({ uid }) => faded.has(uid)}
                isStill
              />
            </div>
          </>
        )}
      </div>
      {unplaced.length > 0 && (
        <div className="timeline-picture-unplaced">
          <span className="timeline-unplaced-words">{unplacedInWords(unplaced)}</span>
          {named.map((item) => (
            <TimeChip key={item.uid} item={item} isPale={faded.has(item.uid)} />
          ))}
          {unplaced.length > named.length && (
            <span className="muted">
              and {(unplaced.length - named.length).toLocaleString('en')} more
            </span>
          )}
        </div>
      )}
      {legendShown && (
        <TimelineLegend
          shown={shown}
          counts={counts}
          hasPale={[...(isMany ? [] : inView), ...named].some(({ uid }) => faded.has(uid))}
        />
      )}
    </div>
  );
}
