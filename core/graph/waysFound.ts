export interface WaysFound {
  /** Each as its nodes, both ends included; the first ones in the order of nodes. */
  readonly ways: readonly Int32Array[];
  /** How many there are in all; above 2^53 not exact. */
  readonly total: number;
}

export const noWays: WaysFound = { ways: [], total: 0 };
