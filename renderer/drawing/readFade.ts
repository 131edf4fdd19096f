import type { Fade } from './drawing';

const gradient = /^linear-gradient\(\s*to right\s*,(.*)\)$/;
/** A colour, black as nothing but its opacity counts, and where it stands. */
const stop =
  /^rgba?\(\s*[\d.]+[\s,]+[\d.]+[\s,]+[\d.]+(?:\s*[,/]\s*([\d.]+))?\s*\)\s*(?:([\d.]+)px|calc\(100% - ([\d.]+)px\))?$/;

/** A comma that stands in no bracket. */
const between = /,(?![^(]*\))/;

/**
 * What a computed `mask-image` lets through along x, from the left edge of what is so wide: as
 * gradients to the right in pixels are computed. Null: it is none, or another mask.
 */
export function readFade(mask: string, left: number, width: number): Fade | null {
  const [, inside] = gradient.exec(mask.trim()) ?? [];
  if (inside === undefined) return null;
  const written = inside.split(between).map((part) => stop.exec(part.trim()));
  let [reached, isKnown] = [0, true];
  const stops = written.map((parts, index) => {
    if (!parts) isKnown = false;
    const [, opacity = '1', from, before] = parts ?? [];
    let at = index === 0 ? 0 : index === written.length - 1 ? width : reached;
    if (from !== undefined) at = Number(from);
    if (before !== undefined) at = width - Number(before);
    // No stop lies before the one that stands before it.
    reached = Math.max(reached, at);
    return { at: reached, opacity: Number(opacity) };
  });
  const end = Math.max(reached, width);
  if (!isKnown || end <= 0) return null;
  return {
    from: left,
    to: left + end,
    stops: stops.map(({ at, opacity }) => ({ at: at / end, opacity })),
  };
}
