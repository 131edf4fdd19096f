import type { FieldValue } from '../../../core/language/kind';
import type { ImportProblem } from '../../../core/import/incoming';
import { graphProblem } from '../../../core/import/graphs/graphItem';
import type { RawEdge, RawNode } from '../../../core/import/graphs/rawElement';
import { idIn, isObject, property, toFieldValue, type JsonObject } from './jsonValue';
import type { JsonItem } from './readJsonItems';
import { graphLimits } from './graphLimits';

/** Where Cytoscape, cytoscape.js, networkx, d3 and graphology keep nodes and edges. */
export const cytoscapeLists: ReadonlySet<string> = new Set([
  ...['', 'elements', 'elements.nodes', 'elements.edges', 'nodes', 'edges', 'links'],
]);

const structure = new Set(['id', 'source', 'target', 'parent', 'key', 'SUID', 'selected']);

const noTime = { date: null, ends: null, why: null };

/** The nodes and edges of a graph as JSON. */
export function* readCytoscape(
  items: Iterable<JsonItem>,
): Generator<RawNode | RawEdge | ImportProblem> {
  let isDirected = true;
  for (const { path, at, value } of items) {
    if (path === 'directed' && typeof value === 'boolean') isDirected = value;
    if (!isObject(value)) continue;
    const inside = [property(value, 'data'), property(value, 'attributes')].find(isObject);
    const data: JsonObject = inside ?? value;
    // graphology has ids and ends beside the attributes, Cytoscape among them.
    const ids: JsonObject = property(value, 'data') === inside && inside ? inside : value;
    const isEdge =
      /(edges|links)$/.test(path) ||
      property(value, 'group') === 'edges' ||
      (!path.endsWith('nodes') && idIn(ids, 'source') !== null);
    yield isEdge ? edgeOf(at, ids, data, isDirected) : nodeOf(at, ids, data);
  }
}

function nodeOf(at: string, ids: JsonObject, data: JsonObject): RawNode | ImportProblem {
  const id = idIn(ids, 'id', 'key');
  if (id === null)
    return graphProblem(at, 'A node has no id, and is left out.', { leavesOut: true });
  return {
    ...{ what: 'node', id, at, label: null, type: null, description: '', time: noTime },
    values: valuesOf(data),
    parent: idIn(ids, 'parent'),
  };
}

function edgeOf(
  at: string,
  ids: JsonObject,
  data: JsonObject,
  isDirected: boolean,
): RawEdge | ImportProblem {
  const [from, to] = [idIn(ids, 'source'), idIn(ids, 'target')];
  if (from === null || to === null) {
    return graphProblem(at, 'An edge lacks an end, and is left out.', { leavesOut: true });
  }
  const said = [property(data, 'directed'), property(ids, 'directed')].find(
    (value) => typeof value === 'boolean',
  );
  return {
    ...{ what: 'edge', id: idIn(ids, 'id', 'key'), at, from, to, time: noTime },
    directed: property(ids, 'undirected') === true ? false : (said ?? isDirected),
    ...{ label: null, type: null, description: '' },
    values: valuesOf(data),
  };
}

function valuesOf(data: JsonObject): ReadonlyMap<string, FieldValue> {
  const values = new Map<string, FieldValue>();
  for (const [name, inner] of Object.entries(data).slice(0, graphLimits.attributes)) {
    const value = structure.has(name) ? null : toFieldValue(inner);
    if (value !== null) values.set(name, value);
  }
  return values;
}
