import type { ContentRow } from './contentRows';

type Next = { readonly index: number } | { readonly open: boolean };

function rowAbove(rows: readonly ContentRow[], from: number): number | null {
  const level = rows[from]?.level ?? 1;
  for (let index = from - 1; index >= 0; index -= 1) {
    if ((rows[index]?.level ?? 1) < level) return index;
  }
  return null;
}

/** Where a key leads from a line of the tree, or whether it folds that line. Null: nowhere. */
export function nextRow(rows: readonly ContentRow[], from: number, key: string): Next | null {
  const row = rows[from];
  const last = rows.length - 1;
  if (!row) return null;
  const to = (index: number): Next => {
    const within = Math.max(0, Math.min(last, index));
    if (rows[within]?.type !== 'room') return { index: within };
    return { index: within > from && within < last ? within + 1 : within - 1 };
  };
  switch (key) {
    case 'ArrowDown':
      return to(from + 1);
    case 'ArrowUp':
      return to(from - 1);
    case 'PageDown':
      return to(from + 15);
    case 'PageUp':
      return to(from - 15);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowRight':
      if (!('open' in row)) return null;
      return row.open ? to(from + 1) : { open: true };
    case 'ArrowLeft': {
      if ('open' in row && row.open) return { open: false };
      const above = rowAbove(rows, from);
      return above === null ? null : to(above);
    }
    default:
      return null;
  }
}
