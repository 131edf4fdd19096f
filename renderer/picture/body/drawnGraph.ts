import { readChartFilter } from '../../../core/filter/chartFilter';
import type { Uid } from '../../../core/uid';
import { isLarge } from '../../canvas/overview/chooseDetail';
import { drawnComparison } from '../../store/comparison';
import { entitiesInClosed, foldChart } from '../../store/foldChart';
import type { Picture } from '../readPicture';

const nothing: ReadonlySet<Uid> = new Set();

/** Which entities the filter fades instead of hiding them. */
export function fadedBy({ slice, filtered }: Picture): ReadonlySet<Uid> {
  return readChartFilter(slice.chart).filter.fade === true ? filtered.without : nothing;
}

/** What the filter of the chart leaves to be drawn: what it fades is still there. */
export function drawnSlice({ slice, filtered }: Picture): Picture['slice'] {
  return readChartFilter(slice.chart).filter.fade === true ? slice : filtered.slice;
}

export interface DrawnGraph {
  readonly folded: ReturnType<typeof foldChart>;
  readonly signs: ReturnType<typeof drawnComparison>['compared'];
  /** The chart is too large to be drawn in detail. */
  readonly isOverview: boolean;
  /** Entities that stand in closed groups, and not for themselves. */
  readonly inGroups: number;
}

/** The graph as it is drawn: with what differs, and with its groups closed as they are. */
export function drawnGraph(picture: Picture): DrawnGraph {
  const { language, slice, filtered, compared } = picture;
  const { slice: drawn, compared: signs } = drawnComparison(
    drawnSlice(picture),
    compared?.comparison ?? null,
  );
  const folded = foldChart({
    whole: slice,
    shown: filtered.slice,
    drawn,
    faded: fadedBy(picture),
    language,
    opensAll: compared !== null,
  });
  const inGroups = entitiesInClosed(folded.groups);
  return { folded, signs, isOverview: isLarge(folded.slice), inGroups };
}
