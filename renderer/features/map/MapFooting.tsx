import type { ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { useMapChoices } from '../../store/map';
import { metresPerUnit } from './geo/mercator';
import { scaleBar } from './geo/scaleBar';

interface MapFootingProps {
  readonly chart: Uid;
  /** Lines that are too many to draw. */
  readonly leftOut: number;
  /** The outlines are drawn; before that only what the chart has. */
  readonly hasLand: boolean;
}

/** In CSS pixels. */
const BAR_ROOM = 110;

/** How long a distance is in the middle of the map, and where its outlines are from. */
export function MapFooting({ chart, leftOut, hasLand }: MapFootingProps): ReactElement {
  const seen = useMapChoices((state) => state.seen.get(chart));
  const bar = seen && scaleBar(metresPerUnit(seen.y) / seen.scale, BAR_ROOM);
  return (
    <div className="map-footing">
      {bar && (
        <span className="map-scale" title="In the middle of the map">
          <span className="map-scale-bar" style={{ width: bar.width }} />
          {bar.label}
        </span>
      )}
      <span title="Outlines of Natural Earth, in the public domain, made for scales of about 1 : 50 million: coasts and borders may be off by kilometres. Borders are shown as they are held in fact, which is no judgement of any claim.">
        Natural Earth 1:50m, borders as held
      </span>
      {!hasLand && <span role="status">Reading the outlines …</span>}
      {leftOut > 0 && (
        <span>
          {leftOut.toLocaleString('en')} lines are too many to draw: select something to see its own
        </span>
      )}
    </div>
  );
}
