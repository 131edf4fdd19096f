/** In degrees. */
export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** On the map: the whole world is one unit wide and high, its corner at the upper left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the square map ends; what lies nearer to a pole is drawn at its edge. */
export const MOST_LATITUDE = 85.051_128_78;

/** Metres around the equator, of the sphere that the projection takes the earth for. */
const EQUATOR = 40_075_016.7;

const toRadians = Math.PI / 180;

export function project({ latitude, longitude }: Degrees): Spot {
  const held = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, latitude));
  const y = Math.log(Math.tan(Math.PI / 4 + (held * toRadians) / 2));
  return { x: (longitude + 180) / 360, y: 0.5 - y / (2 * Math.PI) };
}

export function unproject({ x, y }: Spot): Degrees {
  const latitude = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / toRadians;
  return { latitude, longitude: wrapLongitude(x * 360 - 180) };
}

function wrapLongitude(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** How much ground one unit of the map covers at this height of it. It shrinks towards the poles. */
export function metresPerUnit(y: number): number {
  return EQUATOR / Math.cosh((0.5 - y) * 2 * Math.PI);
}
