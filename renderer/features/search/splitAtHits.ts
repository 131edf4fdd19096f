interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** The text cut at [start, end) pairs; pairs that overlap or lie outside do no harm. */
export function splitAtHits(
  text: string,
  hits: readonly (readonly [number, number])[],
): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of [...hits].sort((one, other) => one[0] - other[0])) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (from >= to) continue;
    if (from > at) parts.push({ text: text.slice(at, from), hit: false });
    parts.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}
