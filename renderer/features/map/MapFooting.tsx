import type { ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { MapScale } from '../../map/MapScale';
import { useMapChoices } from '../../store/map';

interface MapFootingProps {
  readonly chart: Uid;
  /** Lines that are too many to draw. */
  readonly leftOut: number;
  /** The outlines are drawn; before that only what the chart has. */
  readonly hasLand: boolean;
}

/** What there is to know of the map beside its legend. */
export function MapFooting({ chart, leftOut, hasLand }: MapFootingProps): ReactElement {
  const seen = useMapChoices((state) => state.seen.get(chart));
  return (
    <div className="map-footing">
      <MapScale view={seen} />
      {!hasLand && <span role="status">Reading the outlines …</span>}
      {leftOut > 0 && (
        <span>
          {leftOut.toLocaleString('en')} lines are too many to draw: select something to see its own
        </span>
      )}
    </div>
  );
}
