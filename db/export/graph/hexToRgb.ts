/** The parts of a colour that is written as #rrggbb. */
export function hexToRgb(hex: string): {
  readonly r: number;
  readonly g: number;
  readonly b: number;
} {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { r, g, b };
}
