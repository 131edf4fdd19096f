import type { Uid } from '../uid';

/** What a record of another tool can become. */
export const importedThings = [
  'source',
  'passage',
  'entity',
  'link',
  'attribution',
  'claim',
] as const;

export type ImportedThing = (typeof importedThings)[number];

export type ImportCounts = Record<ImportedThing, number>;

/** An entity that may be one that the case has: nothing is joined unless the analyst says so. */
export interface MatchSuggestion {
  /** By which the origin knows it. */
  readonly key: string;
  readonly at: string;
  readonly name: string;
  readonly kind: string;
  readonly alike: readonly { readonly uid: Uid; readonly name: string; readonly reason: string }[];
}

/** What an import did, or would do. */
export interface ImportOutcome {
  readonly added: ImportCounts;
  /** They came otherwise than last time, and nobody has edited them here since. */
  readonly changed: ImportCounts;
  readonly unchanged: ImportCounts;
  /** They came otherwise than last time and were edited here, so that they stay as they are. */
  readonly keptOurs: ImportCounts;
  /** They came again, and were deleted here in between: they stay deleted. */
  readonly deletedHere: ImportCounts;
  /** Entities that are ones that were there, as the analyst has said. */
  readonly matched: number;
  /** Of the same origin, and not in this file any more. */
  readonly missing: ImportCounts;
  /** Those of them that were retracted for it. */
  readonly retracted: number;
  readonly problems: readonly {
    /** "line 17". */
    readonly at: string;
    /** Null: it is about the whole row. */
    readonly column: string | null;
    readonly message: string;
    readonly leavesOut: boolean;
  }[];
  /** How many there are: those that are listed are the first. */
  readonly problemCount: number;
  /** How many records could not be brought in. */
  readonly leftOut: number;
  readonly suggestions: readonly MatchSuggestion[];
  readonly suggestionCount: number;
}
