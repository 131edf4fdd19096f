import type { Attribution } from '../../language/attribution';
import type { Claim } from '../../language/claim';
import type { Position } from '../../language/entity';
import type { FieldValue } from '../../language/kind';
import type { Source } from '../../language/source';
import type { ImportProblem, IncomingName } from '../incoming';

/** By the names that the file gives them. What was not given has no value. */
export type GraphValues = ReadonlyMap<string, FieldValue>;

/** A thing of a graph file, by the id that it has there. */
export interface GraphNode {
  readonly what: 'node';
  readonly id: string;
  readonly at: string;
  /** In the words of the file; null where it does not say. */
  readonly type: string | null;
  /** The preferred one first; empty where it has none. */
  readonly names: readonly IncomingName[];
  readonly description: string;
  readonly values: GraphValues;
  /** EDTF. */
  readonly date: string | null;
  readonly position: Position | null;
  /** The node that it is part of. */
  readonly parent: string | null;
  /** It stands for nobody: as an end of an edge it says who a hypothesis does not name. */
  readonly nobody: 'unknown' | 'other' | null;
  readonly version: string | null;
}

/** What makes an edge a hypothesis: only where it leads between an actor and an incident. */
export interface GraphBlame {
  readonly role: Attribution['role'];
  readonly basis: string;
}

export interface GraphEdge {
  readonly what: 'edge';
  /** Null where the file gives none. */
  readonly id: string | null;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly type: string | null;
  readonly directed: boolean;
  readonly description: string;
  readonly values: GraphValues;
  readonly date: string | null;
  readonly blame: GraphBlame | null;
  /** What the file itself does with it; null: it says nothing, or others say it (`GraphSaying`). */
  readonly stance: Claim['stance'] | null;
  /** In words, how sure the file is. */
  readonly said: string;
  readonly claimant: string | null;
}

export interface GraphSource {
  readonly what: 'source';
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly type: Source['type'];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly description: string;
  readonly derivesFrom: string | null;
}

/** What a source, or the file, says of a thing or a line. */
export interface GraphSaying {
  readonly what: 'saying';
  readonly id: string;
  readonly at: string;
  /** Null: it stands there, and is about nothing that comes in. */
  readonly about:
    { readonly node: string; readonly field: string } | { readonly edge: string } | null;
  /** Null: the file itself. */
  readonly source: string | null;
  /** Sayings of one source and one passage stand in one place. */
  readonly passage: string;
  readonly locator: string;
  /** Null: the passage comes by itself, with its text. */
  readonly passageText: string | null;
  readonly stance: Claim['stance'];
  readonly claimant: string | null;
  readonly credibility: Claim['credibility'];
  readonly value: Claim['value'];
  readonly text: string;
  readonly saidOn: string | null;
  readonly responsibility: Claim['responsibility'];
}

export type GraphItem = GraphNode | GraphEdge | GraphSource | GraphSaying | ImportProblem;

/** Something of the file that is passed over, or partly so. */
export function graphProblem(
  at: string,
  message: string,
  more: { readonly column?: string; readonly leavesOut?: boolean } = {},
): ImportProblem {
  const { column = null, leavesOut = false } = more;
  return { problem: true, at, column, message, leavesOut };
}
