import type { FieldValue } from '../../../core/language/kind';
import type { ImportProblem } from '../../../core/import/incoming';
import { graphProblem } from '../../../core/import/graphs/graphItem';
import type { RawEdge, RawNode } from '../../../core/import/graphs/rawElement';
import { spellsToDate, type Spell } from '../../../core/import/graphs/spellsToDate';
import { cutText } from '../../../core/text/cutText';
import type { XmlEvent } from '../xml/readXml';
import { graphLimits } from './graphLimits';
import { refuseGraph } from './refuseGraph';
import { undeclared } from './undeclared';
import { isNoNumber, typedValue, valueTypeOf, type GraphValueType } from './typedValue';

interface Attribute {
  readonly name: string;
  readonly type: GraphValueType;
  readonly of: string;
  default: string | null;
}

interface Holder {
  readonly tag: 'node' | 'edge';
  readonly at: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: Map<string, FieldValue>;
  /** Values that hold for a time, by attribute. */
  readonly inTime: Map<string, string[]>;
  readonly spells: Spell[];
  parent: string | null;
  isTold: boolean;
}

/** The nodes and edges of a GEXF text, of versions 1.0 to 1.3. How they are drawn is passed over. */
export function* readGexf(
  events: Iterable<XmlEvent>,
): Generator<RawNode | RawEdge | ImportProblem> {
  const declared = new Map<string, Attribute>();
  const holders: Holder[] = [];
  let of = 'node';
  let attribute: Attribute | null = null;
  let inDefault = false;
  let text = '';
  let directed = false;
  let countsDays = false;
  let unknown = 0;

  for (const event of events) {
    const holder = holders.at(-1);
    if ('open' in event) {
      const { open, attributes, line } = event;
      switch (open) {
        case 'graph':
          directed = attributes.get('defaultedgetype') === 'directed';
          countsDays = /^date/i.test(attributes.get('timeformat') ?? '');
          break;
        case 'attributes':
          of = attributes.get('class') ?? 'node';
          break;
        case 'attribute': {
          const id = attributes.get('id') ?? '';
          attribute = {
            name: cutText(attributes.get('title') ?? id, 200),
            type: valueTypeOf(attributes.get('type')),
            ...{ of, default: null },
          };
          declared.set(`${of} ${id}`, attribute);
          if (declared.size > graphLimits.attributes) {
            throw refuseGraph('The file declares more than 2,000 attributes.');
          }
          break;
        }
        case 'default':
          inDefault = true;
          text = '';
          break;
        case 'nodes':
          // The nodes within a node come after all that it has of its own.
          if (holder) yield* told(holder, declared, { directed, countsDays });
          break;
        case 'node':
        case 'edge': {
          const above = holder?.tag === 'node' ? (holder.attributes.get('id') ?? null) : null;
          holders.push({
            ...{ tag: open, at: `line ${line}`, attributes, values: new Map() },
            ...{ inTime: new Map(), spells: [], isTold: false },
            parent: attributes.get('pid') ?? above,
          });
          break;
        }
        case 'parent':
          if (holder) holder.parent ??= attributes.get('for') ?? null;
          break;
        case 'spell':
        case 'slice':
          holder?.spells.push(spellOf(attributes));
          break;
        case 'attvalue': {
          const id = attributes.get('for') ?? attributes.get('id') ?? '';
          const known = holder && declared.get(`${holder.tag} ${id}`);
          if (known) yield* noteValue(holder, known, attributes);
          else unknown += 1;
          break;
        }
      }
    } else if ('text' in event) {
      if (inDefault) text += event.text;
    } else if (event.close === 'default') {
      inDefault = false;
      if (attribute !== null) attribute.default = text.trim();
    } else if ((event.close === 'node' || event.close === 'edge') && holder?.tag === event.close) {
      yield* told(holder, declared, { directed, countsDays });
      holders.pop();
    }
  }
  if (unknown > 0) {
    yield undeclared(unknown);
  }
}

function spellOf(attributes: ReadonlyMap<string, string>): Spell {
  const moment = attributes.get('timestamp') ?? null;
  return {
    start: attributes.get('start') ?? attributes.get('startopen') ?? moment,
    end: attributes.get('end') ?? attributes.get('endopen') ?? moment,
  };
}

function* noteValue(
  holder: Holder,
  { name, type }: Attribute,
  attributes: ReadonlyMap<string, string>,
): Generator<ImportProblem> {
  const said = attributes.get('value') ?? '';
  if (said.trim() === '') return;
  const { start, end } = spellOf(attributes);
  if (start !== null || end !== null) {
    const times = holder.inTime.get(name) ?? [];
    holder.inTime.set(name, times);
    if (times.length < 1000) times.push(`${said} (${start ?? '…'} to ${end ?? '…'})`);
    return;
  }
  const value = typedValue(said, type);
  if (value !== null) holder.values.set(name, value);
  else if (!isNoNumber(said)) {
    const message = `“${cutText(said, 80)}” is not what the file says that “${name}” is. It is passed over.`;
    yield graphProblem(holder.at, message, { column: name });
  }
}

function valuesOf(
  { tag, values, inTime, attributes }: Holder,
  declared: ReadonlyMap<string, Attribute>,
): ReadonlyMap<string, FieldValue> {
  const all = new Map(values);
  for (const [name, times] of inTime) all.set(name, cutText(times.join('; '), 10_000));
  for (const { name, type, of, default: otherwise } of declared.values()) {
    if (of !== tag || otherwise === null || all.has(name)) continue;
    const value = typedValue(otherwise, type);
    if (value !== null) all.set(name, value);
  }
  const weight = typedValue(attributes.get('weight') ?? '', 'number');
  if (tag === 'edge' && weight !== null && !all.has('weight')) all.set('weight', weight);
  return all;
}

function* told(
  holder: Holder,
  declared: ReadonlyMap<string, Attribute>,
  graph: { readonly directed: boolean; readonly countsDays: boolean },
): Generator<RawNode | RawEdge | ImportProblem> {
  if (holder.isTold) return;
  holder.isTold = true;
  const { tag, at, attributes, parent } = holder;
  const spells = holder.spells.length > 0 ? holder.spells : [spellOf(attributes)];
  const common = {
    at,
    label: attributes.get('label') ?? null,
    type: attributes.get('kind') ?? null,
    description: '',
    values: valuesOf(holder, declared),
    time: spellsToDate(spells, graph.countsDays),
  };
  const id = attributes.get('id') ?? null;
  if (tag === 'node') {
    if (id !== null && id !== '') yield { what: 'node', id, parent, ...common };
    else yield graphProblem(at, 'A node has no id, and is left out.', { leavesOut: true });
    return;
  }
  const [from, to] = [attributes.get('source'), attributes.get('target')];
  if (from === undefined || to === undefined) {
    yield graphProblem(at, 'An edge lacks an end, and is left out.', { leavesOut: true });
    return;
  }
  const type = attributes.get('type');
  const directed = type === undefined ? graph.directed : type === 'directed';
  yield { what: 'edge', id, from, to, directed, ...common };
}
