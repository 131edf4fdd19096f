import { useEffect, type RefObject } from 'react';
import { rowsToTsv } from '../../../core/table/rowsToTsv';
import type { TableColumn } from '../../../core/table/tableColumns';
import { tableColumns } from '../../../core/table/tableColumns';
import type { LanguageView } from '../../../core/views/caseView';
import type { TableRow } from '../../../core/views/tableView';
import { copyText } from '../../store/copyText';
import { tell } from '../../store/notices';
import { useWorkbench } from '../../store/workbench';
import { copiedRows } from './copiedRows';
import { useReadRows, type TableAsked, type TableRows } from './useTableRows';

interface CopyContext {
  readonly asked: TableAsked;
  readonly columns: readonly TableColumn[];
  readonly language: LanguageView;
  readonly rows: TableRows;
  readonly total: number;
  readonly isPicked: (row: TableRow) => boolean;
  /** What has the keyboard while rows are copied, and not a text. */
  readonly grid: RefObject<HTMLElement | null>;
}

function tellCopied(count: number): void {
  const rows = count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`;
  tell({ tone: 'good', text: `Copied ${rows}, to be pasted into a spreadsheet.` });
}

/** Copies the rows that are selected, in their order, whether they are in sight or not. */
export function useCopyRows(context: CopyContext): void {
  const { asked, columns, language, rows, total, isPicked, grid } = context;
  const readRows = useReadRows();
  const textOf = (picked: readonly TableRow[]): string => {
    const shown = new Set(columns.map(({ key }) => key));
    const copied = tableColumns[asked.table].filter(({ key }) => shown.has(key));
    return rowsToTsv(copiedRows(copied, picked, language));
  };

  const copy = (event: ClipboardEvent): void => {
    if (grid.current === null || document.activeElement !== grid.current) return;
    const known = rows.read.map(([, row]) => row);
    if (known.length >= total) {
      const picked = known.filter(isPicked);
      if (picked.length === 0) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', textOf(picked));
      tellCopied(picked.length);
      return;
    }
    const selected = useWorkbench.getState().selection.map(({ uid }) => uid);
    if (selected.length === 0) return;
    event.preventDefault();
    const within = asked.about && new Set(asked.about);
    const about = within ? selected.filter((uid) => within.has(uid)) : selected;
    void readRows({ ...asked, about }, 0, Infinity).then(
      (found) => {
        const picked = found.filter(isPicked);
        if (picked.length === 0) return;
        if (copyText(textOf(picked))) tellCopied(picked.length);
        else
          tell({ tone: 'error', text: 'Nothing was copied. Press Ctrl+C in the table once more.' });
      },
      () => undefined,
    );
  };
  // Without a text that is marked, the page hears of it at its body and not at what has the keyboard.
  useEffect(() => {
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  });
}
