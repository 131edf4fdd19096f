/** What goals are measured on. */
export interface Bench {
  /** Smaller cases, fewer runs. */
  readonly quick: boolean;
  /** Entities of a large case and of a huge one; each has three links for an entity. */
  readonly large: number;
  readonly huge: number;
  /** The file of such a case, which is made where it is not there yet. Nobody writes to it. */
  readonly caseOf: (entities: number) => string;
  /** One with 300 entities on its chart, made by commands as users make cases. */
  readonly charted: (entities: number) => string;
  readonly sample: () => string;
}

interface Measured {
  /** In the goal's unit. */
  readonly value: number;
  /** The times that it comes from, in words. */
  readonly seen: string;
}

export interface Goal {
  readonly name: string;
  readonly bound: { readonly atMost: number } | { readonly atLeast: number };
  /** Milliseconds, how many times as much, or a plain number. */
  readonly unit: 'ms' | 'times' | 'plain';
  readonly measure: () => Measured | Promise<Measured>;
}

export interface Outcome extends Measured {
  readonly goal: Goal;
  readonly met: boolean;
}

/** Goals that are measured together; what they share is made when the first of them is measured. */
export type GoalGroup = (bench: Bench) => readonly Goal[];
