import type { Uid } from '../../core/uid';
import type { ContentsView } from '../../core/views/caseView';

/** The chosen chart, or the first where that one is gone. */
export function activeChart(
  charts: ContentsView['charts'] | undefined,
  chosen: Uid | null,
): Uid | null {
  return (charts?.find(({ uid }) => uid === chosen) ?? charts?.[0])?.uid ?? null;
}
