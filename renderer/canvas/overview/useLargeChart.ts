import { useMemo, useState } from 'react';
import type { Folded } from '../../../core/chart/foldGroups';
import type { Look } from '../../../core/styling/look';
import type { Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import type { Box } from '../geometry/box';
import { isLarge } from './chooseDetail';
import { sliceToOverview, type OverviewModel } from './overviewModel';
import { sliceWithin } from './sliceWithin';

interface LargeChart {
  /** Null: the chart is not large, and Cytoscape draws all of it. */
  readonly model: OverviewModel | null;
  /** What Cytoscape draws. */
  readonly part: ChartSlice;
  readonly setDetail: (box: Box | null) => void;
}

interface ChartLook {
  readonly faded: ReadonlySet<Uid>;
  readonly trail: ReadonlySet<Uid> | null;
  readonly looks: ReadonlyMap<Uid, Look>;
  readonly closed: Folded['groups'];
}

/** Of a chart that is too large for Cytoscape, the overview and the part that is drawn in detail. */
export function useLargeChart(
  slice: ChartSlice,
  language: LanguageView,
  { faded, trail, looks, closed }: ChartLook,
): LargeChart {
  const [detail, setDetail] = useState<{ readonly chart: Uid; readonly box: Box | null } | null>(
    null,
  );
  const chart = slice.chart.uid;
  const box = detail?.chart === chart ? detail.box : null;
  const model = useMemo(
    () =>
      isLarge(slice) ? sliceToOverview(slice, language, { faded, trail, looks, closed }) : null,
    [slice, language, faded, trail, looks, closed],
  );
  const isWhole = model === null;
  const part = useMemo(() => (isWhole ? slice : sliceWithin(slice, box)), [isWhole, slice, box]);
  return { model, part, setDetail: (next) => setDetail({ chart, box: next }) };
}
