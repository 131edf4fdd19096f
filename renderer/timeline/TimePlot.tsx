import { useMemo, type ReactElement } from 'react';
import type { TimeCount } from '../../core/timeline/countByTime';
import type { Uid } from '../../core/uid';
import { layOutRows } from './layOutRows';
import { measureLabel } from './measureLabel';
import { TimeHistogram } from './TimeHistogram';
import { dateBehind, type TimelineItem } from './timelineItems';
import { ROW_HEIGHT, TimeRows } from './TimeRows';
import type { TimeScale } from './timeScale';
import './drawnTimeline.css';
import { mayLieIn, type ChosenTime, type TimeView } from './timeView';

interface TimePlotProps {
  readonly scale: TimeScale;
  readonly view: TimeView;
  readonly height: number;
  /** Those in sight. */
  readonly items: readonly TimelineItem[];
  /** They are counted, and not drawn one by one. */
  readonly isMany: boolean;
  readonly counts: readonly TimeCount[];
  readonly chosen: ChosenTime;
  readonly selected: ReadonlySet<Uid>;
  readonly active: TimelineItem | undefined;
  /** What the chosen time leaves out. */
  readonly isPale: (item: TimelineItem) => boolean;
  /** Nobody can ask it when something was, so each says it, and longer names have room. */
  readonly isStill?: boolean;
}

const STILL = { longestLabel: 460, labelOf: (item: TimelineItem) => item.title + dateBehind(item) };

/** What is in sight, one by one or counted, with the chosen time behind it. For the eye alone. */
export function TimePlot(props: TimePlotProps): ReactElement {
  const { scale, view, height, items, isMany, counts, chosen, selected, active } = props;
  const { isPale, isStill = false } = props;
  const rows = useMemo(
    () =>
      isMany || scale.width === 0
        ? []
        : layOutRows(items, scale, measureLabel, isStill ? STILL : {}),
    [isMany, items, scale, isStill],
  );
  const { first, last } = chosen;
  const left = first === null ? 0 : scale.x(first);
  const right = last === null ? scale.width : scale.x(last + 1);
  const tall = Math.max(0, ...rows.map(({ row }) => row + 1)) * ROW_HEIGHT;
  return (
    <div aria-hidden="true" className="timeline-drawn" style={{ minHeight: tall }}>
      {(first !== null || last !== null) && (
        <div className="timeline-band" style={{ left, width: right - left }} />
      )}
      {scale.ticks.map(({ x }) => (
        <div key={x} className="timeline-line" style={{ left: x }} />
      ))}
      {isMany && active && (active.earliest !== null || active.latest !== null) && (
        <Here scale={scale} view={view} item={active} />
      )}
      {isMany ? (
        <TimeHistogram
          counts={counts}
          scale={scale}
          height={height}
          isPale={(count) => count.first > (last ?? Infinity) || count.last < (first ?? -Infinity)}
          isSelected={(count) =>
            items.some((item) => selected.has(item.uid) && mayLieIn(item, count))
          }
        />
      ) : (
        <TimeRows
          rows={rows}
          selected={selected}
          active={active?.uid ?? null}
          isPale={({ item }) => isPale(item)}
          isDated={isStill}
        />
      )}
    </div>
  );
}

interface HereProps {
  readonly scale: TimeScale;
  readonly view: TimeView;
  readonly item: TimelineItem;
}

/** Where the item lies that has the keyboard's turn, while all are only counted. */
function Here({ scale, view, item: { earliest, latest } }: HereProps): ReactElement {
  const left = scale.x(earliest ?? view.from);
  const width = scale.x((latest ?? view.to) + 1) - left;
  return <div className="timeline-here" style={{ left, width }} />;
}
