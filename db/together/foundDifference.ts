import type { DifferenceState } from '../../core/together/comparisonView';
import type { Changed } from '../../core/together/takeOver';
import type { TogetherList } from '../../core/together/togetherList';

/** A thing that is not the same in both cases; what it is called is read when it is looked at. */
export interface FoundDifference {
  readonly list: TogetherList;
  readonly id: string;
  readonly state: DifferenceState;
  readonly changed: Changed;
  /** Only what its judgements say differs. */
  readonly isSameOtherwise: boolean;
  readonly judgements: { readonly here: number; readonly there: number };
}
