import type { FieldValue } from '../../language/kind';
import type { SpellsRead } from './spellsToDate';

interface Raw {
  readonly at: string;
  /** What the format itself calls it, beside its attributes. */
  readonly label: string | null;
  readonly type: string | null;
  readonly description: string;
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly time: SpellsRead;
}

/** A node as GraphML, GEXF and Cytoscape write it: what its attributes mean is not looked at yet. */
export interface RawNode extends Raw {
  readonly what: 'node';
  readonly id: string;
  readonly parent: string | null;
}

export interface RawEdge extends Raw {
  readonly what: 'edge';
  readonly id: string | null;
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}
