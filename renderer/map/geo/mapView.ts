import type { Spot } from './mercator';

/** What part of the map is seen: the spot in the middle, and the pixels that the world is wide. */
export interface MapView extends Spot {
  readonly scale: number;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Some 20 metres of the equator in a pixel: the outlines say nothing more long before. */
export const MOST_SCALE = 2 ** 21;
/** No closer, whatever is fitted: a single point needs its surroundings. */
export const MOST_FITTED = 2 ** 16;

export function toScreen({ x, y, scale }: MapView, { width, height }: Size, spot: Spot): Spot {
  return { x: (spot.x - x) * scale + width / 2, y: (spot.y - y) * scale + height / 2 };
}

export function toMap({ x, y, scale }: MapView, { width, height }: Size, spot: Spot): Spot {
  return { x: x + (spot.x - width / 2) / scale, y: y + (spot.y - height / 2) / scale };
}

/** The world fills the room in one direction at least. */
function leastScale({ width, height }: Size): number {
  return Math.max(64, Math.min(width, height));
}

/** Between the edges of the world, which begins at `cut`; what is smaller than the room stands in its middle. */
export function holdView(view: MapView, size: Size, cut: number): MapView {
  const scale = Math.max(leastScale(size), Math.min(MOST_SCALE, view.scale));
  const hold = (middle: number, room: number, from: number): number => {
    const half = Math.min(0.5, room / scale / 2);
    return Math.max(from + half, Math.min(from + 1 - half, middle));
  };
  return { x: hold(view.x, size.width, cut), y: hold(view.y, size.height, 0), scale };
}

export function panView(view: MapView, dx: number, dy: number): MapView {
  return { ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale };
}

/** What is under the pointer stays there. */
export function zoomView(view: MapView, size: Size, factor: number, at: Spot): MapView {
  const scale = Math.max(leastScale(size), Math.min(MOST_SCALE, view.scale * factor));
  const under = toMap(view, size, at);
  return {
    x: under.x - (at.x - size.width / 2) / scale,
    y: under.y - (at.y - size.height / 2) / scale,
    scale,
  };
}

/** Shows all of the extent, with `room` pixels around it, at no scale above `most`. */
export function fitView(extent: Extent, size: Size, room: number, most: number): MapView {
  const wide = Math.max(extent.right - extent.left, 1e-9);
  const high = Math.max(extent.bottom - extent.top, 1e-9);
  const scale = Math.min(
    Math.max(40, size.width - 2 * room) / wide,
    Math.max(40, size.height - 2 * room) / high,
    most,
  );
  return { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2, scale };
}

/** Null: there is nothing to hold. */
export function extentOf(spots: readonly (Spot & { readonly radius: number })[]): Extent | null {
  if (spots.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of spots) {
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    top = Math.min(top, y - radius);
    bottom = Math.max(bottom, y + radius);
  }
  return { left, top, right, bottom };
}
