import type { ReactElement } from 'react';
import type { MapView } from './geo/mapView';
import { metresPerUnit } from './geo/mercator';
import { scaleBar } from './geo/scaleBar';
import './mapCorner.css';

/** In CSS pixels. */
const BAR_ROOM = 110;

/** How long a distance is in the middle of the map, and where its outlines are from. */
export function MapScale({ view }: { readonly view: MapView | undefined }): ReactElement {
  const bar = view && scaleBar(metresPerUnit(view.y) / view.scale, BAR_ROOM);
  return (
    <>
      {bar && (
        <span className="map-scale" title="In the middle of the map">
          <span className="map-scale-bar" style={{ width: bar.width }} />
          {bar.label}
        </span>
      )}
      <span title="Outlines of Natural Earth, in the public domain, made for scales of about 1 : 50 million: coasts and borders may be off by kilometres. Borders are shown as they are held in fact, which is no judgement of any claim.">
        Natural Earth 1:50m, borders as held
      </span>
    </>
  );
}
