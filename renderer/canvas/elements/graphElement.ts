import type { ComparedSign } from '../../../core/compare/comparison';
import type { LookColour } from '../../../core/styling/look';
import type { IconName } from '../../theme/kindIcons';
import type { NodeShape } from '../../theme/nodeShapes';
import type { Likelihood } from '../../../core/vocabularies/likelihood';
import type { EvidenceClaim } from '../../../core/views/evidenceView';
import type { Uid } from '../../../core/uid';
import type { Spot } from '../graphCanvasProps';

/**
 * What Cytoscape holds. All data are flat, so that two elements compare field by field; yes and no
 * are 1 and 0, because style selectors compare numbers.
 */
export interface NodeData {
  readonly id: string;
  /** Of the entity, the closed group, the attribution (for its own node), the annotation or the source; of a claim, that of what it speaks of. */
  readonly uid: Uid;
  readonly what: 'entity' | 'group' | 'hypothesis' | 'note' | 'claim' | 'source';
  /** The label of its kind, for those who hear it. */
  readonly kind: string;
  readonly shape: NodeShape;
  readonly colour: LookColour;
  /** Drawn otherwise than its kind says: by a rule, or by a measure. */
  readonly styled: 0 | 1;
  readonly icon: IconName | null;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly otherName: string | null;
  readonly detail: string | null;
  /** How vague the place is: 0 is exact or no place, 2 and 3 as `geo_precision`. */
  readonly area: 0 | 2 | 3;
  readonly retracted: 0 | 1;
  /** Stays where it is when the chart is arranged. */
  readonly pinned: 0 | 1;
  readonly notes: number;
  /** The element that a claim or a callout stands beside. */
  readonly beside: string | null;
  /** The node of a claim's source, or of the source that a source repeats. */
  readonly from: string | null;
  readonly stance: EvidenceClaim['stance'] | null;
  /** A source's reliability, or how many claims or members of a group stand as one. */
  readonly letter: string | null;
  /** The filter leaves it out: drawn faintly, without its label. */
  readonly ghost: 0 | 1;
  /** How it differs from what the chart is compared with. */
  readonly compared: ComparedSign | null;
  /** What is recorded otherwise, in words. */
  readonly differences: string | null;
}

export interface EdgeData {
  readonly id: string;
  readonly uid: Uid;
  readonly what: 'link' | 'attribution';
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** What stands for the label where the graph is crowded. Null for a link. */
  readonly short: string | null;
  /** The second line: what it rests on. A link has one only where there is more than its sources. */
  readonly footing: string | null;
  readonly likelihood: Likelihood | 'none' | null;
  /** Of a link, by a rule; null is that of all links. */
  readonly colour: LookColour | null;
  /** How wide by a rule; 0 is as wide as all links. */
  readonly weight: number;
  readonly directed: 0 | 1;
  readonly unsourced: 0 | 1;
  /** Independent ones: the number in its badge. */
  readonly sources: number;
  readonly contested: 0 | 1;
  readonly denied: 0 | 1;
  /** Somebody takes responsibility. */
  readonly claimed: 0 | 1;
  readonly superseded: 0 | 1;
  readonly rejected: 0 | 1;
  readonly retracted: 0 | 1;
  /** Says that two things are or may be the same. */
  readonly identity: 0 | 1;
  readonly notes: number;
  /** How many hypotheses about the same incident compete, this one among them; 0 for none. */
  readonly rivals: number;
  /** How many lines are drawn as this one. */
  readonly count: number;
  /** Its place among all lines of the same two ends, see `edgeLanes`. */
  readonly lane: number;
  readonly ghost: 0 | 1;
  readonly compared: ComparedSign | null;
  readonly differences: string | null;
}

export interface NodeElement {
  readonly group: 'nodes';
  readonly data: NodeData;
  readonly position: Spot;
}

export interface EdgeElement {
  readonly group: 'edges';
  readonly data: EdgeData;
}

export type GraphElement = NodeElement | EdgeElement;

/** By element id. Nodes come before the edges that need them. */
export type GraphElements = ReadonlyMap<string, GraphElement>;
