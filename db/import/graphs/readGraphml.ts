import type { FieldValue } from '../../../core/language/kind';
import type { ImportProblem } from '../../../core/import/incoming';
import { graphProblem } from '../../../core/import/graphs/graphItem';
import type { RawEdge, RawNode } from '../../../core/import/graphs/rawElement';
import { cutText } from '../../../core/text/cutText';
import type { XmlEvent } from '../xml/readXml';
import { graphLimits } from './graphLimits';
import { InnerLabels } from './innerLabels';
import { refuseGraph } from './refuseGraph';
import { undeclared } from './undeclared';
import { isNoNumber, typedValue, valueTypeOf, type GraphValueType } from './typedValue';

interface Key {
  readonly name: string;
  readonly of: string;
  readonly type: GraphValueType;
  default: string | null;
}

/** A node, an edge, or a part of the file whose data is nothing here. */
interface Holder {
  readonly tag: string;
  readonly at: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: Map<string, FieldValue>;
  readonly labels: InnerLabels;
  description: string;
  isTold: boolean;
}

const HOLDERS: ReadonlySet<string> = new Set(['graph', 'node', 'edge', 'hyperedge', 'port']);

const noTime = { date: null, ends: null, why: null };

/**
 * The nodes and edges of a GraphML text, with what yEd and Maltego write into its data. What a node
 * has after a graph within it is lost: the format wants it before.
 */
export function* readGraphml(
  events: Iterable<XmlEvent>,
): Generator<RawNode | RawEdge | ImportProblem> {
  const keys = new Map<string, Key>();
  const defaults: Key[] = [];
  const holders: Holder[] = [];
  let key: Key | null = null;
  let inDefault = false;
  let inDescription = false;
  /** How deep within a `data`; 0: in none. */
  let within = 0;
  let dataKey: Key | undefined;
  let text = '';
  let unknownKeys = 0;

  for (const event of events) {
    const holder = holders.at(-1);
    if ('open' in event) {
      const { open, attributes, line } = event;
      if (within > 0) {
        within += 1;
        holder?.labels.open(open, attributes);
      } else if (open === 'key') {
        key = keyOf(attributes);
        keys.set(`${key.of} ${attributes.get('id') ?? ''}`, key);
        if (keys.size > graphLimits.attributes) {
          throw refuseGraph('The file declares more than 2,000 attributes.');
        }
      } else if (open === 'default' && key !== null) {
        inDefault = true;
        text = '';
      } else if (open === 'data') {
        within = 1;
        text = '';
        const id = attributes.get('key') ?? '';
        dataKey = holder && (keys.get(`${holder.tag} ${id}`) ?? keys.get(`all ${id}`));
        if (dataKey === undefined && /^(node|edge)$/.test(holder?.tag ?? '')) unknownKeys += 1;
      } else if (open === 'desc') {
        inDescription = true;
        text = '';
      } else if (HOLDERS.has(open)) {
        // The graph within a node comes after all that the node has of its own.
        if (open === 'graph' && holder?.tag === 'node') yield* nodeOf(holder, holders, defaults);
        holders.push({
          ...{ tag: open, at: `line ${line}`, attributes, values: new Map() },
          ...{ labels: new InnerLabels(), description: '', isTold: false },
        });
      }
    } else if ('text' in event) {
      if (within === 1 || inDefault || inDescription) text += event.text;
      else if (within > 1) holder?.labels.text(event.text);
      if (text.length > graphLimits.object) {
        throw refuseGraph('A value of the file is longer than 16 million characters.');
      }
    } else if (within > 0) {
      within -= 1;
      if (within > 0) holder?.labels.close(event.close);
      else if (holder && dataKey) yield* noteValue(holder, dataKey, text);
    } else if (event.close === 'default') {
      inDefault = false;
      if (key !== null && text !== '') key.default = text;
    } else if (event.close === 'key') {
      if (key !== null && key.default !== null) defaults.push(key);
      key = null;
    } else if (event.close === 'desc') {
      inDescription = false;
      if (holder) holder.description = text.trim();
    } else if (HOLDERS.has(event.close) && holder?.tag === event.close) {
      if (holder.tag === 'node') yield* nodeOf(holder, holders.slice(0, -1), defaults);
      else if (holder.tag === 'edge') yield* edgeOf(holder, holders, defaults);
      else if (holder.tag === 'hyperedge') {
        const message = 'An edge between more than two nodes has no place here, and is left out.';
        yield graphProblem(holder.at, message, { leavesOut: true });
      }
      holders.pop();
    }
  }
  if (unknownKeys > 0) {
    yield undeclared(unknownKeys);
  }
}

function keyOf(attributes: ReadonlyMap<string, string>): Key {
  const name = attributes.get('attr.name') ?? attributes.get('id') ?? '';
  return {
    name: cutText(name, 200),
    of: attributes.get('for') ?? 'all',
    type: valueTypeOf(attributes.get('attr.type')),
    default: null,
  };
}

function* noteValue(holder: Holder, key: Key, text: string): Generator<ImportProblem> {
  if (text.trim() === '') return;
  const value = typedValue(text, key.type);
  if (value !== null) holder.values.set(key.name, value);
  else if (!isNoNumber(text)) {
    const message = `“${cutText(text.trim(), 80)}” is not what the file says that “${key.name}” is. It is passed over.`;
    yield graphProblem(holder.at, message, { column: key.name });
  }
}

/** What the holder has, and what it has where it says nothing else. */
function valuesOf(
  { tag, values, labels }: Holder,
  defaults: readonly Key[],
): ReadonlyMap<string, FieldValue> {
  const all = new Map(labels.values);
  for (const [name, value] of values) all.set(name, value);
  for (const key of defaults) {
    if ((key.of !== tag && key.of !== 'all') || all.has(key.name)) continue;
    const value = typedValue(key.default ?? '', key.type);
    if (value !== null) all.set(key.name, value);
  }
  return all;
}

function* nodeOf(
  holder: Holder,
  above: readonly Holder[],
  defaults: readonly Key[],
): Generator<RawNode | ImportProblem> {
  if (holder.isTold) return;
  holder.isTold = true;
  const { at, attributes, labels, description } = holder;
  const id = attributes.get('id') ?? '';
  if (id === '') {
    yield graphProblem(at, 'A node has no id, and is left out.', { leavesOut: true });
    return;
  }
  const parent = above.findLast((one) => one !== holder && one.tag === 'node');
  yield {
    ...{ what: 'node', id, at, description, time: noTime },
    label: labels.label,
    type: labels.type,
    values: valuesOf(holder, defaults),
    parent: parent?.attributes.get('id') ?? null,
  };
}

function* edgeOf(
  holder: Holder,
  holders: readonly Holder[],
  defaults: readonly Key[],
): Generator<RawEdge | ImportProblem> {
  const { at, attributes, labels, description } = holder;
  const [from, to] = [attributes.get('source'), attributes.get('target')];
  if (from === undefined || to === undefined) {
    yield graphProblem(at, 'An edge lacks an end, and is left out.', { leavesOut: true });
    return;
  }
  const graph = holders.findLast(({ tag }) => tag === 'graph');
  const byDefault = graph?.attributes.get('edgedefault') !== 'undirected';
  const said = attributes.get('directed');
  yield {
    ...{ what: 'edge', id: attributes.get('id') ?? null, at, from, to, description },
    // yEd has every graph directed, and draws an edge without arrows where it means none.
    directed: said === undefined ? byDefault && labels.hasArrow !== false : /^(true|1)$/.test(said),
    label: labels.label,
    type: labels.type,
    values: valuesOf(holder, defaults),
    time: noTime,
  };
}
