const PAGE = 15;

/** The line that a key leads to; what is no item is passed over. Null: the key leads nowhere. */
export function nextItem<T>(
  rows: readonly T[],
  from: number,
  key: string,
  isItem: (row: T) => boolean,
): number | null {
  const last = rows.length - 1;
  const steps: Readonly<Record<string, readonly [start: number, step: 1 | -1]>> = {
    ArrowDown: [from + 1, 1],
    ArrowUp: [from - 1, -1],
    PageDown: [Math.min(last, from + PAGE), 1],
    PageUp: [Math.max(0, from - PAGE), -1],
    Home: [0, 1],
    End: [last, -1],
  };
  const found = steps[key];
  if (!found) return null;
  const [start, step] = found;
  const itemFrom = (by: 1 | -1): number | null => {
    for (let index = start; index >= 0 && index < rows.length; index += by) {
      if (rows.slice(index, index + 1).some(isItem)) return index;
    }
    return null;
  };
  return itemFrom(step) ?? itemFrom(step === 1 ? -1 : 1);
}
