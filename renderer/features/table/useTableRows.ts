import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  LONGEST_PAGE,
  type TablePage,
  type TablePageArgs,
  type TableRow,
} from '../../../core/views/tableView';
import { queryClient } from '../../store/queryClient';
import { useRequest, useRequestQuery } from '../../store/useRequest';

export type TableAsked = Omit<TablePageArgs, 'offset' | 'limit'>;

/** Rows that are asked for in one go. */
const PAGE = 200;

interface FirstPage {
  /** Undefined: the first answer is not there yet. */
  readonly page: TablePage | undefined;
  readonly error: Error | null;
  /** What is seen is still the answer to what was asked before. */
  readonly isOld: boolean;
  /** Nothing of what was asked is there yet. */
  readonly isWaiting: boolean;
  readonly askAgain: () => void;
}

/** The first page, which says how many rows there are. */
export function useFirstPage(asked: TableAsked): FirstPage {
  const args = { ...asked, offset: 0, limit: PAGE };
  const { data, error, isPlaceholderData, isFetching, refetch } = useRequest('table.page', args, {
    keepPrevious: true,
  });
  return {
    page: data,
    error,
    isOld: isPlaceholderData,
    isWaiting: isFetching && (isPlaceholderData || data === undefined),
    askAgain: () => void refetch(),
  };
}

export interface TableRows {
  /** Undefined: it is not read yet. */
  readonly rowAt: (index: number) => TableRow | undefined;
  /** All rows that are read, each with its place. */
  readonly read: readonly (readonly [index: number, row: TableRow])[];
}

/** The rows in sight, read page by page. */
export function useTableRows(
  asked: TableAsked,
  beginning: readonly TableRow[],
  first: number,
  end: number,
): TableRows {
  const query = useRequestQuery();
  const from = Math.max(1, Math.floor(first / PAGE));
  const to = Math.ceil(end / PAGE);
  const answers = useQueries({
    queries: Array.from({ length: Math.max(0, to - from) }, (_, index) =>
      query('table.page', { ...asked, offset: (from + index) * PAGE, limit: PAGE }),
    ),
    combine: (found) => found.map(({ data }) => data?.rows),
  });
  return useMemo(() => {
    const pages = [
      [0, beginning] as const,
      ...answers.map((rows, at) => [from + at, rows] as const),
    ];
    const read = pages.flatMap(([page, rows]) =>
      (rows ?? []).map((row, index) => [page * PAGE + index, row] as const),
    );
    const rows = new Map(read);
    return { read, rowAt: (index) => rows.get(index) };
  }, [answers, beginning, from]);
}

/** Reads the rows of a stretch, wherever it is; at most `most` of them. */
export function useReadRows(): (
  asked: TableAsked,
  first: number,
  most: number,
) => Promise<readonly TableRow[]> {
  const query = useRequestQuery();
  return async (asked, first, most) => {
    const rows: TableRow[] = [];
    while (rows.length < most) {
      const limit = Math.min(LONGEST_PAGE, most - rows.length);
      const page = await queryClient.query(
        query('table.page', { ...asked, offset: first + rows.length, limit }),
      );
      rows.push(...page.rows);
      if (page.rows.length < limit) break;
    }
    return rows;
  };
}
