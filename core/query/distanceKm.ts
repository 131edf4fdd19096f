/** Of the Earth taken for a sphere, in km (IUGG mean radius). */
const RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** The way over the surface between two positions in degrees. */
export function distanceKm(from: Position, to: Position): number {
  const [a, b] = [from.latitude * RADIANS, to.latitude * RADIANS];
  const across = Math.sin(((to.longitude - from.longitude) * RADIANS) / 2);
  const up = Math.sin((b - a) / 2);
  const share = up * up + Math.cos(a) * Math.cos(b) * across * across;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(share)));
}
