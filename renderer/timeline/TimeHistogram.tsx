import type { ReactElement } from 'react';
import type { TimeCount } from '../../core/timeline/countByTime';
import type { TimeScale } from './timeScale';

interface TimeHistogramProps {
  readonly counts: readonly TimeCount[];
  readonly scale: TimeScale;
  readonly height: number;
  readonly isPale: (count: TimeCount) => boolean;
  /** Something that is selected may lie in it. */
  readonly isSelected: (count: TimeCount) => boolean;
}

/** Above the highest bar. */
const HEADROOM = 16;

/** How many there were when; what only may lie in a piece of time is paler. For the eye alone. */
export function TimeHistogram(props: TimeHistogramProps): ReactElement {
  const { counts, scale, height, isPale, isSelected } = props;
  const most = Math.max(1, ...counts.map(({ certain, possible }) => certain + possible));
  const tall = Math.max(10, height - HEADROOM);
  return (
    <>
      <span className="timeline-most">{most.toLocaleString('en')}</span>
      {counts.map((count, index) => {
        const { first, last, certain, possible } = count;
        const left = scale.x(first);
        const width = scale.x(last + 1) - left;
        const classes = [
          'timeline-bar',
          ...(isPale(count) ? ['timeline-pale'] : []),
          ...(isSelected(count) ? ['timeline-selected'] : []),
        ];
        return (
          <div
            key={first}
            data-bar={index}
            className={classes.join(' ')}
            style={{ left, width: Math.max(1, width - (width > 4 ? 1 : 0)) }}
          >
            <div className="timeline-possible" style={{ height: (possible / most) * tall }} />
            <div className="timeline-certain" style={{ height: (certain / most) * tall }} />
          </div>
        );
      })}
    </>
  );
}
