import { clipRing } from '../geo/clipRing';
import { COARSE_SCALE } from '../geo/loadOutlines';
import { thinRings } from '../geo/ringsToShape';
import type { DrawOutline } from './drawLand';

/** CSS pixels around what is seen: no edge that clipping makes comes into sight, nor half of its stroke. */
const ROOM = 4;
/** Pixels that neither eye nor printer tells apart. */
const LEAST = 0.05;

/** Point by point, for what has to know the course of a line; far less is kept where one looks closely. */
export const traceOutline: DrawOutline = (context, outline, seen, scale) => {
  const room = ROOM / scale;
  const around = {
    left: seen.left - room,
    top: seen.top - room,
    right: seen.right + room,
    bottom: seen.bottom + room,
  };
  const least = scale > COARSE_SCALE ? LEAST / scale : 1 / COARSE_SCALE;
  context.beginPath();
  for (const whole of thinRings(outline.rings(), least)) {
    const ring = clipRing(whole, around);
    for (let index = 0; index + 1 < ring.length; index += 2) {
      const [x = 0, y = 0] = [ring[index], ring[index + 1]];
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    if (ring.length > 0) context.closePath();
  }
  context.fill('evenodd');
  context.stroke();
};
