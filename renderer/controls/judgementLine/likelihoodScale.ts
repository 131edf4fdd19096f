/** Pixels from 0 to 100 percent: as much as seven terms need to stand beside their bands. */
export const SCALE_HEIGHT = 144;

/** Where "not given" has a row of its own: below the scale, because it is no step of it. */
export const NOT_GIVEN_TOP = SCALE_HEIGHT + 14;

/** Pixels from the top of the scale. */
export function scaleTop(percent: number): number {
  return Math.round((SCALE_HEIGHT * (100 - percent)) / 100);
}
