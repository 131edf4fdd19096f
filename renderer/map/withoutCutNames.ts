import type { MapLayout, MapState } from './draw/mapState';

/** Names of countries that the frame would cut off say nothing. */
export function withoutCutNames(
  layout: MapLayout,
  { view: { x, y, scale }, size: { width, height } }: Pick<MapState, 'view' | 'size'>,
): MapLayout {
  const [left, top] = [x * scale - width / 2, y * scale - height / 2];
  const labels = layout.labels.filter(
    ({ of, box }) =>
      of !== 'country' ||
      (box.left >= left &&
        box.top >= top &&
        box.right <= left + width &&
        box.bottom <= top + height),
  );
  return { ...layout, labels };
}
