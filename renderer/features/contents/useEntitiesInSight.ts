import { useQueries } from '@tanstack/react-query';
import type { EntityItem } from '../../../core/views/caseView';
import { useRequestQuery } from '../../store/useRequest';
import { PAGE, pageOf, pagesInSight, type ContentRow } from './contentRows';

/** Fetches the pages of entities that are in sight, and finds one of them by its place. */
export function useEntitiesInSight(
  rows: readonly ContentRow[],
): (kind: string, index: number) => EntityItem | undefined {
  const requestQuery = useRequestQuery();
  const pages = pagesInSight(rows);
  const answers = useQueries({
    queries: pages.map(({ kind, page }) =>
      requestQuery('entity.list', { kind, offset: page * PAGE, limit: PAGE }),
    ),
  });
  return (kind, index) => {
    const at = pages.findIndex((page) => page.kind === kind && page.page === pageOf(index));
    return answers[at]?.data?.items[index % PAGE];
  };
}
