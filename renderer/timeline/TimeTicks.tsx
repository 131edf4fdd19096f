import { useMemo, type ReactElement } from 'react';
import { measureLabel } from './measureLabel';
import { ticksWithRoom } from './ticksWithRoom';
import type { TimeScale } from './timeScale';

/** What the days on the axis are called. For the eye alone. */
export function TimeTicks({ scale }: { readonly scale: TimeScale }): ReactElement {
  const ticks = useMemo(() => ticksWithRoom(scale, measureLabel), [scale]);
  return (
    <>
      {ticks.map(({ x, label }) => (
        <span key={x} className="timeline-tick" style={{ left: x }}>
          {label}
        </span>
      ))}
    </>
  );
}
