import type { ListRow } from './listRows';

const PAGE = 15;

/** The line that a key leads to; headings are passed over. Null: the key leads nowhere. */
export function nextItem(rows: readonly ListRow[], from: number, key: string): number | null {
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
  return itemFrom(rows, start, step) ?? itemFrom(rows, start, step === 1 ? -1 : 1);
}

function itemFrom(rows: readonly ListRow[], start: number, step: 1 | -1): number | null {
  for (let index = start; index >= 0 && index < rows.length; index += step) {
    if (rows[index]?.type !== 'heading') return index;
  }
  return null;
}
