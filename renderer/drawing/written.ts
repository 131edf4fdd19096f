/** A number as it stands in a file: to a hundredth of a pixel, which no eye and no printer tells. */
export function written(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
