import { MOST_SCALE } from '../../../map/geo/mapView';
import { MOST_OPENED } from '../../../map/marks/layOutMarks';
import type { MapItem } from '../../../map/draw/mapState';
import type { MapHost } from './mapHost';

/** Tells apart what is counted: by zooming in, or, at one spot, as a fan or a list. */
export function openItem({ scene, onList, announce }: MapHost, item: MapItem): void {
  const canZoom = scene.state().view.scale < MOST_SCALE * 0.99;
  if (!item.inseparable && canZoom) {
    scene.setFocused(null);
    scene.fit([item]);
    announce(`Zoomed in on ${String(item.marks.length)}`);
  } else if (item.inseparable && item.marks.length <= MOST_OPENED) {
    scene.setOpened(item.id);
    announce(`${String(item.marks.length)} at one spot, fanned out`);
  } else onList(item);
}
