import type { Uid } from '../uid';

/** What on a chart can differ. */
type ComparedWord = 'entity' | 'link' | 'attribution' | 'annotation';

export interface Compared {
  readonly word: ComparedWord;
  readonly uid: Uid;
}

/** One thing that is recorded otherwise, in words. */
export interface Difference {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** The analyst's own judgement, for which there is a reason. */
  readonly judged: boolean;
}

export interface Changed extends Compared {
  readonly differences: readonly Difference[];
}

/** What leads from one chart to another. Where things stand on it is no difference. */
export interface Comparison {
  readonly added: readonly Compared[];
  readonly gone: readonly Compared[];
  readonly changed: readonly Changed[];
}

/** How a thing on a chart differs. */
export const comparedSigns = ['added', 'gone', 'changed'] as const;

export type ComparedSign = (typeof comparedSigns)[number];
