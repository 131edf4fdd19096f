import type { Claim } from '../language/claim';
import type { Uid } from '../uid';
import type { Credibility } from '../vocabularies/credibility';
import type { Rating } from '../vocabularies/rating';
import type { Reliability } from '../vocabularies/reliability';

/** The two Admiralty axes. F and 6 are "not known"; null was not given. */
export interface Grades {
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
}

/** One piece of evidence: a claim, with what tells how far it may be trusted and what it repeats. */
export interface Evidence extends Grades {
  readonly claim: Uid;
  /** The source at the end of the chain of derivation. */
  readonly sourceRoot: Uid;
  /** What it says, apart from its words: claims of one root that say the same are one piece. */
  readonly says: Pick<Claim, 'about' | 'stance' | 'value'>;
}

/** Hypotheses × evidence (Heuer, analysis of competing hypotheses). */
export interface Matrix {
  readonly hypotheses: readonly Uid[];
  readonly evidence: readonly Evidence[];
  /** Undefined is blank: not rated yet, and never taken for neutral. */
  readonly ratingOf: (claim: Uid, hypothesis: Uid) => Rating | undefined;
}
