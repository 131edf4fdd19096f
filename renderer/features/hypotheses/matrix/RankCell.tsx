import type { ReactElement } from 'react';
import type { Ranked } from '../../../../core/analysis/rankHypotheses';
import { NotGiven } from '../../../controls/NotGiven';
import { placeToWords, ratedToWords } from '../../../controls/rankingWords';

interface RankCellProps {
  readonly ranked: Ranked;
  readonly ranking: readonly Ranked[];
  /** What the longest bar stands for. */
  readonly most: number;
  /** The present place, where this one is only supposed. */
  readonly before: Ranked | null;
}

/** One hypothesis in the ranking: its place, a bar of what speaks against it, how much is rated. */
export function RankCell({ ranked, ranking, most, before }: RankCellProps): ReactElement {
  const { place, inconsistency } = ranked;
  const changed = before !== null && before.place !== place;
  return (
    <div role="gridcell" className="rank">
      <span className="rank-line">
        {place === null ? (
          <NotGiven text="not ranked" />
        ) : (
          <strong className={changed ? 'rank-changed' : ''}>{placeToWords(ranked, ranking)}</strong>
        )}
        {inconsistency !== null && (
          <span className="rank-score" title="What speaks against it">
            {inconsistency} against
          </span>
        )}
      </span>
      <span className="rank-bar" aria-hidden="true">
        {inconsistency !== null && most > 0 && (
          <span style={{ width: `${String((inconsistency / most) * 100)}%` }} />
        )}
      </span>
      {before === null && <span className="muted rank-rated">{ratedToWords(ranked)}</span>}
    </div>
  );
}
