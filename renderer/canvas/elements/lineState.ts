import type { SliceLink } from '../../../core/views/sliceView';
import type { EdgeData } from './graphElement';

type Standing = Pick<
  SliceLink,
  'claimCount' | 'sourceCount' | 'stances' | 'contested' | 'retracted'
> & {
  /** Of an attribution: where the analyst's work on it stands. */
  readonly status?: string;
};

type LineState = Pick<
  EdgeData,
  | 'unsourced'
  | 'sources'
  | 'contested'
  | 'denied'
  | 'claimed'
  | 'superseded'
  | 'rejected'
  | 'retracted'
>;

/** What the signs of a line say. Denied is what nobody but its deniers speaks of. */
export function lineState(line: Standing): LineState {
  const { claimCount, sourceCount, stances, contested, retracted, status } = line;
  return {
    unsourced: toFlag(claimCount === 0),
    sources: sourceCount,
    contested: toFlag(contested),
    denied: toFlag(claimCount > 0 && stances.denies === claimCount),
    claimed: toFlag(stances['claims-responsibility'] > 0),
    superseded: toFlag(status === 'superseded'),
    rejected: toFlag(status === 'rejected'),
    retracted: toFlag(retracted),
  };
}

/** The same in words, for labels and for those who hear them. */
export function stateInWords(state: Omit<LineState, 'sources'>): readonly string[] {
  return [
    state.contested === 1 ? 'contested' : null,
    state.denied === 1 ? 'denied' : null,
    state.claimed === 1 ? 'responsibility claimed' : null,
    state.retracted === 1 ? 'retracted' : null,
  ].filter((word) => word !== null);
}

function toFlag(yes: boolean): 0 | 1 {
  return yes ? 1 : 0;
}
