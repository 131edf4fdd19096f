import { useEffect, useMemo, useState } from 'react';
import { finishNow, type Sliced } from '../../../core/sliced';
import type { Folded } from '../../../core/chart/foldGroups';
import type { Look } from '../../../core/styling/look';
import type { Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { inSlices } from '../../inSlices';
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
  /** Nothing of this chart can be drawn yet. */
  readonly isPending: boolean;
}

interface ChartLook {
  readonly faded: ReadonlySet<Uid>;
  readonly trail: ReadonlySet<Uid> | null;
  readonly looks: ReadonlyMap<Uid, Look>;
  readonly closed: Folded['groups'];
}

/** The model of a large chart, and the chart that it is of. */
interface Ready {
  readonly slice: ChartSlice;
  readonly model: OverviewModel;
}

/** Work that nobody waits for any longer ends with null. */
function* unless<T>(isOver: () => boolean, work: Sliced<T>): Sliced<T | null> {
  for (;;) {
    if (isOver()) return null;
    const step = work.next();
    if (step.done === true) return step.value;
    yield;
  }
}

/**
 * Of a chart that is too large for Cytoscape, the overview and the part that is drawn in detail.
 * The overview is made a little at a time; until then what was shown of the chart stays. `still` is
 * for a picture, which is made at once.
 */
export function useLargeChart(
  slice: ChartSlice,
  language: LanguageView,
  { faded, trail, looks, closed }: ChartLook,
  still: boolean,
): LargeChart {
  const [detail, setDetail] = useState<{ readonly chart: Uid; readonly box: Box | null } | null>(
    null,
  );
  const [last, setLast] = useState<Ready | null>(null);
  const large = isLarge(slice);
  const atOnce = useMemo(
    () =>
      large && still
        ? {
            slice,
            model: finishNow(sliceToOverview(slice, language, { faded, trail, looks, closed })),
          }
        : null,
    [large, still, slice, language, faded, trail, looks, closed],
  );
  useEffect(() => {
    if (!large || still) return undefined;
    let isOver = false;
    const work = sliceToOverview(slice, language, { faded, trail, looks, closed });
    void inSlices(unless(() => isOver, work)).then((model) => {
      if (model && !isOver) setLast({ slice, model });
    });
    return () => {
      isOver = true;
    };
  }, [large, still, slice, language, faded, trail, looks, closed]);

  const chart = slice.chart.uid;
  const ready = large ? (atOnce ?? (last?.slice.chart.uid === chart ? last : null)) : null;
  const box = detail?.chart === chart ? detail.box : null;
  const whole = ready?.slice ?? slice;
  const isPending = large && !ready;
  const part = useMemo(
    () => (large ? sliceWithin(whole, isPending ? null : box) : whole),
    [large, whole, isPending, box],
  );
  return {
    model: ready?.model ?? null,
    part,
    setDetail: (next) => setDetail({ chart, box: next }),
    isPending,
  };
}
