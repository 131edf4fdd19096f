import type { GraphNode } from '../../../../core/import/graphs/graphItem';
import { spellsToDate } from '../../../../core/import/graphs/spellsToDate';
import type { IncomingName } from '../../../../core/import/incoming';
import { parseDate } from '../../../../core/dates/parseDate';
import type { FieldValue } from '../../../../core/language/kind';
import type { Position } from '../../../../core/language/entity';
import { placePrecisionSchema } from '../../../../core/vocabularies/placePrecision';
import { nameRoles } from '../../../../core/language/entity';
import { languageSchema } from '../../../../core/language/scalars';
import { isObject, property, textIn, textsIn, toFieldValue, type JsonObject } from '../jsonValue';
import { knownMarking } from './stixMarkings';
import { ownKind, type StixIndex } from './stixIndex';

/** Of an object: what it is called, said elsewhere of it, or is account of the bundle. */
const passedOver = new Set([
  ...['type', 'id', 'spec_version', 'name', 'description', 'aliases', 'x_mitre_aliases'],
  ...['created', 'modified', 'revoked', 'created_by_ref', 'object_marking_refs'],
  ...['external_references', 'latitude', 'longitude', 'first_seen', 'last_seen', 'extension_type'],
]);

/** By what an object without a name is known. */
const otherNames = ['value', 'path', 'user_id', 'display_name', 'subject', 'key', 'abstract'];

export function markingsOf(object: JsonObject, index: StixIndex): string {
  return textsIn(object, 'object_marking_refs')
    .map((id) => index.markings.get(id) ?? knownMarking(id))
    .join('; ');
}

/** An object of any type as a thing: what has no place of its own is kept as text. */
export function stixNode(object: JsonObject, id: string, at: string, index: StixIndex): GraphNode {
  const type = textIn(object, 'type') ?? 'thing';
  const values = new Map<string, FieldValue>();
  for (const [name, inner] of Object.entries(object).slice(0, 300)) {
    const value = passedOver.has(name) ? null : toFieldValue(inner);
    if (value !== null) values.set(name, value);
  }
  const marking = markingsOf(object, index);
  if (marking !== '') values.set('marking', marking);
  const spell = { start: textIn(object, 'first_seen'), end: textIn(object, 'last_seen') };
  const name =
    textIn(object, 'name') ??
    [...otherNames, ...(type === 'location' ? ['city', 'region', 'country'] : [])]
      .map((key) => textIn(object, key))
      .find((text) => text !== null) ??
    `${type} ${id.slice(-12)}`;
  const aliases = [...textsIn(object, 'aliases'), ...textsIn(object, 'x_mitre_aliases')];
  return {
    ...{ what: 'node', id, at, parent: null, nobody: null },
    type: textIn(object, 'identity_class') === 'individual' ? 'person' : type,
    names: [name, ...aliases].map((text, place) => ({
      ...{ text, language: null, role: place === 0 ? 'preferred' : 'alias' },
    })),
    description: textIn(object, 'description') ?? '',
    values,
    date: spellsToDate([spell], true).date,
    position: positionOf(object, null),
    version: textIn(object, 'modified'),
  };
}

/** One that Ascribe wrote: as it was in the case. */
export function ownNode(object: JsonObject, own: JsonObject, id: string, at: string): GraphNode {
  const fields = property(own, 'fields');
  const values = new Map<string, FieldValue>();
  for (const [key, inner] of isObject(fields) ? Object.entries(fields) : []) {
    const value = toFieldValue(inner);
    if (value !== null) values.set(key, value);
  }
  const date = parseDate(textIn(own, 'edtf') ?? '');
  const hypothesis = textIn(own, 'hypothesis');
  return {
    ...{ what: 'node', id, at, parent: null, version: null, values },
    type: textIn(own, 'kind'),
    names: namesOf(object, own),
    description: textIn(object, 'description') ?? '',
    date: date.ok ? date.value.edtf : null,
    position: positionOf(object, textIn(own, 'place_precision')),
    nobody: ownKind(own) === 'hypothesis' ? (hypothesis === 'other' ? 'other' : 'unknown') : null,
  };
}

function namesOf(object: JsonObject, own: JsonObject): readonly IncomingName[] {
  const listed = property(own, 'names');
  const names = (Array.isArray(listed) ? listed : []).filter(isObject).flatMap((name) => {
    const text = textIn(name, 'text');
    const role = nameRoles.find((known) => known === property(name, 'role'));
    const language = languageSchema.safeParse(property(name, 'language'));
    return text === null
      ? []
      : [{ text, role: role ?? 'alias', language: language.success ? language.data : null }];
  });
  const first = names.findIndex(({ role }) => role === 'preferred');
  const preferred = names[first];
  if (preferred !== undefined) return [preferred, ...names.filter((_, at) => at !== first)];
  return [{ text: textIn(object, 'name') ?? '', role: 'preferred', language: null }, ...names];
}

function positionOf(object: JsonObject, precision: string | null): Position | null {
  const [latitude, longitude] = [property(object, 'latitude'), property(object, 'longitude')];
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  const exact = placePrecisionSchema.safeParse(precision);
  return { latitude, longitude, precision: exact.success ? exact.data : null };
}
