import type { FieldValue } from '../../language/kind';
import type { GraphEdge, GraphItem, GraphNode } from './graphItem';

export type ValueType = 'number' | 'yes-no' | 'text';

/** Nodes or edges of one type of the file. */
export interface TypeSeen {
  /** In the words of the file; null where it does not say. */
  readonly type: string | null;
  readonly directed: boolean;
  count: number;
  readonly attributes: Map<string, ValueType>;
  /** The first few names. */
  readonly first: string[];
}

const FIRST = 3;
/** Of one type; the others are passed over, and told. */
const MOST_ATTRIBUTES = 300;
const MOST_TYPES = 5000;

const NOBODY = { unknown: -1, other: -2 } as const;

function typeOfValue(value: FieldValue): ValueType {
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yes-no' : 'text';
}

/** What there is in a graph file, looked at before any of it comes in. Of nodes it holds ids alone. */
export class GraphSurvey {
  readonly nodeTypes: TypeSeen[] = [];
  readonly edgeTypes: TypeSeen[] = [];
  /** Ids that come twice. */
  readonly doubled = new Set<string>();
  itemCount = 0;
  nodeCount = 0;
  edgeCount = 0;
  sourceCount = 0;
  sayingCount = 0;
  problemCount = 0;
  hasParents = false;
  /** Whether everything comes after what it refers to, so that one reading is enough. */
  isInOrder = true;
  hasMoreAttributes = false;
  readonly #types = new Map<string, number>();
  readonly #relations = new Map<string, number>();
  readonly #nodes = new Map<string, number>();
  readonly #sources = new Set<string>();

  take(item: GraphItem): void {
    this.itemCount += 1;
    if ('problem' in item) {
      this.problemCount += 1;
      return;
    }
    switch (item.what) {
      case 'node':
        this.#node(item);
        break;
      case 'edge':
        this.#edge(item);
        break;
      case 'source':
        this.sourceCount += 1;
        if (item.derivesFrom !== null) this.#need(this.#sources, item.derivesFrom);
        if (this.nodeCount + this.edgeCount + this.sayingCount > 0) this.isInOrder = false;
        this.#sources.add(item.id);
        break;
      case 'saying':
        this.sayingCount += 1;
        if (item.source !== null) this.#need(this.#sources, item.source);
        if (item.claimant !== null) this.#need(this.#nodes, item.claimant);
        break;
    }
  }

  /** The type of a node, as its place among `nodeTypes`; or who it stands for where it is nobody. */
  typeOf(id: string): number | 'unknown' | 'other' | undefined {
    const index = this.#nodes.get(id);
    return index === NOBODY.unknown ? 'unknown' : index === NOBODY.other ? 'other' : index;
  }

  relationOf({ type, directed }: Pick<GraphEdge, 'type' | 'directed'>): number | undefined {
    return this.#relations.get(relationKey(type, directed));
  }

  #node(node: GraphNode): void {
    const { id, type, names, nobody, parent, values } = node;
    if (this.edgeCount + this.sayingCount > 0) this.isInOrder = false;
    if (parent !== null) {
      this.hasParents = true;
      this.#need(this.#nodes, parent);
    }
    if (this.#nodes.has(id)) {
      this.doubled.add(id);
      return;
    }
    if (nobody !== null) {
      this.#nodes.set(id, NOBODY[nobody]);
      return;
    }
    this.nodeCount += 1;
    const index = this.#seen(this.#types, this.nodeTypes, typeKey(type), { type, directed: true });
    this.#nodes.set(id, index);
    const seen = this.nodeTypes[index];
    if (!seen) return;
    this.#count(seen, values);
    if (seen.first.length < FIRST) seen.first.push(names[0]?.text ?? id);
  }

  #edge(edge: GraphEdge): void {
    const { type, directed, from, to, claimant, values } = edge;
    this.edgeCount += 1;
    if (this.sayingCount > 0) this.isInOrder = false;
    this.#need(this.#nodes, from);
    this.#need(this.#nodes, to);
    if (claimant !== null) this.#need(this.#nodes, claimant);
    const key = relationKey(type, directed);
    const index = this.#seen(this.#relations, this.edgeTypes, key, { type, directed });
    const seen = this.edgeTypes[index];
    if (seen) this.#count(seen, values);
  }

  #need(there: { has(id: string): boolean }, id: string): void {
    if (!there.has(id)) this.isInOrder = false;
  }

  #seen(
    places: Map<string, number>,
    types: TypeSeen[],
    key: string,
    { type, directed }: Pick<TypeSeen, 'type' | 'directed'>,
  ): number {
    const known = places.get(key);
    if (known !== undefined) return known;
    // So many are none: they would be the names of things.
    if (types.length >= MOST_TYPES) return types.length - 1;
    places.set(key, types.length);
    types.push({ type, directed, count: 0, attributes: new Map(), first: [] });
    return types.length - 1;
  }

  #count(seen: TypeSeen, values: GraphNode['values']): void {
    seen.count += 1;
    for (const [name, value] of values) {
      const type = typeOfValue(value);
      const known = seen.attributes.get(name);
      if (known === undefined && seen.attributes.size >= MOST_ATTRIBUTES) {
        this.hasMoreAttributes = true;
      } else if (known !== type) {
        seen.attributes.set(name, known === undefined ? type : 'text');
      }
    }
  }
}

function typeKey(type: string | null): string {
  return type === null ? '' : type.trim().toLowerCase();
}

function relationKey(type: string | null, directed: boolean): string {
  return `${directed ? '>' : '-'}${typeKey(type)}`;
}
