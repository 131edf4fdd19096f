import { useState } from 'react';
import type { Uid } from '../../../core/uid';
import type { TableRow } from '../../../core/views/tableView';
import { type Selected, type SelectHow } from '../../store/selection';
import { useWorkbench } from '../../store/workbench';

interface Picked {
  /** The selection of the window that came of it. */
  readonly selection: readonly Selected[];
  readonly rows: ReadonlySet<Uid>;
}

interface PickedRows {
  readonly isPicked: (row: TableRow) => boolean;
  readonly pickRows: (rows: readonly TableRow[], how: SelectHow) => void;
}

/**
 * The rows that are selected: those of what the window has selected. Several claims may speak of
 * one thing, so those that were picked one by one here are remembered, until something else is selected.
 */
export function usePickedRows(): PickedRows {
  const selection = useWorkbench((state) => state.selection);
  const [picked, setPicked] = useState<Picked | null>(null);
  const selected = new Set(selection.map(({ uid }) => uid));
  const ownRows = picked?.selection === selection ? picked.rows : null;

  const isPicked = (row: TableRow): boolean =>
    selected.has(row.selects.uid) &&
    (row.uid === row.selects.uid || ownRows === null || ownRows.has(row.uid));

  const pickRows = (rows: readonly TableRow[], how: SelectHow): void => {
    const before = how === 'replace' || ownRows === null ? [] : [...ownRows];
    const uids = rows.map(({ uid }) => uid);
    const kept = new Set(before);
    for (const uid of uids) {
      if (how === 'toggle' && kept.has(uid)) kept.delete(uid);
      else kept.add(uid);
    }
    useWorkbench.getState().select(
      rows.map(({ selects }) => selects),
      how,
    );
    setPicked({ selection: useWorkbench.getState().selection, rows: kept });
  };
  return { isPicked, pickRows };
}
