import type { Position } from '../../language/entity';
import { readDate } from '../mapping/readDate';
import type { IncomingName } from '../incoming';
import { Attributes } from './attributeRoles';
import { blameOf } from './blameOf';
import { graphProblem, type GraphEdge, type GraphItem, type GraphNode } from './graphItem';
import type { RawEdge, RawNode } from './rawElement';
import { isOwn, ownToItem } from './ownToItem';
import { spellsToDate } from './spellsToDate';

const alias = (text: string): IncomingName => ({ text, language: null, role: 'alias' });

/** What a node or an edge of another program is here, and what of it could not be read. */
export function* rawToItem(raw: RawNode | RawEdge): Generator<GraphItem> {
  if (isOwn(raw.values)) {
    yield* ownToItem(raw);
    return;
  }
  const attributes = new Attributes(raw.values);
  yield* raw.what === 'node' ? nodeOf(raw, attributes) : edgeOf(raw, attributes);
}

function* nodeOf(raw: RawNode, attributes: Attributes): Generator<GraphItem> {
  const { what, id, at, parent } = raw;
  // The format's own label is often nothing but the id.
  const own = raw.label?.trim() === raw.id ? null : raw.label;
  const label = own ?? attributes.takeText('label') ?? raw.label;
  const others = attributes.takeText('otherNames')?.split(/[;|\n]/) ?? [];
  const position = yield* positionOf(raw, attributes);
  const date = yield* dateOf(raw, attributes);
  const node: GraphNode = {
    ...{ what, id, at, parent, date, position },
    type: raw.type ?? attributes.takeText('type'),
    names: [
      ...(label === null ? [] : [{ text: label, language: null, role: 'preferred' as const }]),
      ...others.map((text) => alias(text.trim())),
    ],
    description: raw.description || (attributes.takeText('description') ?? ''),
    values: valuesOf(raw, attributes),
    ...{ nobody: null, version: null },
  };
  yield node;
}

function* edgeOf(raw: RawEdge, attributes: Attributes): Generator<GraphItem> {
  const { what, id, at, from, to, directed } = raw;
  const date = yield* dateOf(raw, attributes);
  const relation = raw.type ?? attributes.takeText('relation');
  // A type beside it is what it is; a label says it of this one. Cytoscape writes "Ana (knows) Bo".
  const said = raw.label ?? attributes.takeText('label');
  const isSaid = relation === null || said === relation || said?.includes(`(${relation})`) === true;
  const label = isSaid ? null : said;
  const type = relation ?? said;
  const edge: GraphEdge = {
    ...{ what, id, at, from, to, directed, date, type },
    description: [label ?? '', raw.description || (attributes.takeText('description') ?? '')]
      .filter((text) => text.trim() !== '')
      .join('\n'),
    values: valuesOf(raw, attributes),
    blame: blameOf(type),
    ...{ stance: 'asserts', said: '', claimant: null },
  };
  yield edge;
}

function valuesOf({ time }: RawNode | RawEdge, attributes: Attributes): GraphNode['values'] {
  const values = new Map(attributes.rest());
  if (time.ends?.start != null) values.set('start', time.ends.start);
  if (time.ends?.end != null) values.set('end', time.ends.end);
  return values;
}

function* dateOf(
  raw: RawNode | RawEdge,
  attributes: Attributes,
): Generator<GraphItem, string | null> {
  const { at, time } = raw;
  if (time.why !== null) yield graphProblem(at, `${time.why} It comes in without a date.`);
  if (time.date !== null) return time.date;
  const isDate = (value: unknown) => typeof value === 'string' && readDate(value, 'plain').ok;
  const said = attributes.take('date', isDate);
  if (said !== null) {
    const read = readDate(String(said), 'plain');
    return read.ok ? read.value : null;
  }
  const [start, end] = [attributes.take('start', isDate), attributes.take('end', isDate)];
  if (start === null && end === null) return null;
  const spell = {
    start: start === null ? null : String(start),
    end: end === null ? null : String(end),
  };
  const read = spellsToDate([spell], true);
  if (read.why !== null) yield graphProblem(at, `${read.why} It comes in without a date.`);
  return read.date;
}

function* positionOf(
  { at }: RawNode,
  attributes: Attributes,
): Generator<GraphItem, Position | null> {
  const pair = attributes.takeNumbers('latitude', 'longitude');
  if (pair === null) return null;
  const [latitude, longitude] = pair;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
    return { latitude, longitude, precision: null };
  }
  yield graphProblem(
    at,
    `${latitude}, ${longitude} is nowhere on earth. It comes in without a position.`,
  );
  return null;
}
