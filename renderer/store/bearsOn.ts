import type { Change, CaseRequest } from '../../core/contract';

/**
 * What costs much and is asked for often, and on which tables it does not rest: moving a node is the
 * most frequent change of all, and makes no name and no weak spot.
 */
const restsNotOn: Partial<Record<CaseRequest, readonly string[]>> = {
  'case.weakSpots': ['chart', 'chart_place', 'annotation', 'case_info', 'saved_query'],
  'table.page': ['chart', 'chart_place', 'annotation', 'case_info', 'saved_query'],
  'source.mentions': [
    ...['chart', 'chart_place', 'annotation', 'case_info', 'link', 'link_type', 'kind'],
    ...['passage', 'claim', 'attribution', 'judgement', 'assessment', 'saved_query'],
  ],
};

/** What is asked again only when nothing has changed for a moment: it looks at the whole case. */
export const waitsForQuiet: ReadonlySet<unknown> = new Set<CaseRequest>(['case.weakSpots']);

/** Whether the answer to a request may be another after a change; null: after any. */
export function bearsOn(change: Change | null, request: unknown): boolean {
  const others = restsNotOn[request as CaseRequest];
  return !change || !others || change.tables.some((table) => !others.includes(table));
}
