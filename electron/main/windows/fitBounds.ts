import type { Rectangle } from 'electron';

const DEFAULT_WIDTH = 1440;
const DEFAULT_HEIGHT = 900;
const LEAST_SEEN = 80;

/**
 * The kept place of the window, if enough of it to grab still lies on a screen: screens come and
 * go. Else a place in the middle of the first screen.
 */
export function fitBounds(
  kept: Rectangle | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & { width: number; height: number } {
  if (kept !== null && workAreas.some((area) => isSeen(kept, area))) return kept;
  const first = workAreas[0];
  return {
    width: Math.min(kept?.width ?? DEFAULT_WIDTH, first?.width ?? DEFAULT_WIDTH),
    height: Math.min(kept?.height ?? DEFAULT_HEIGHT, first?.height ?? DEFAULT_HEIGHT),
  };
}

function isSeen(bounds: Rectangle, area: Rectangle): boolean {
  const wide = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const high =
    Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y);
  // The title bar is on top, so the upper edge must not lie above the screen.
  return wide >= LEAST_SEEN && high >= LEAST_SEEN && bounds.y >= area.y - LEAST_SEEN;
}
