import type { ReactElement } from 'react';
import { filterToText } from '../../core/wording/filterToText';
import { leftOutToText } from '../../core/wording/leftOutToText';
import type { Picture } from '../picture/readPicture';

/** What a chart does not show: by its filter, and because it is not on it. */
export function ChartLimits({ picture }: { readonly picture: Picture }): ReactElement {
  const { slice, filtered, language, counts } = picture;
  const left = leftOutToText(filtered.leftOut);
  const { elsewhere } = slice;
  return (
    <>
      {`Filters: ${filterToText(slice.chart, { language, sources: slice.sources })}. `}
      {left !== '' && `${left} left out. `}
      {elsewhere > 0 &&
        `${String(elsewhere)} of ${String(counts.entities)} entities of the case are not on this chart.`}
    </>
  );
}
