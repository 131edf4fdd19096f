import type { FieldDefinition, FieldValues } from '../../language/kind';
import { cutText } from '../../text/cutText';
import { stripControls } from '../../text/stripControls';
import type { IncomingEntity, IncomingName } from '../incoming';
import { add, keyOf, type MappedRow, type Saying } from './mappedRow';
import type { EntityRule, TextRule } from './mapping';
import { readDateRule } from './readDateRule';
import { readField } from './readField';
import { readPosition } from './readPosition';

const LONGEST_NAME = 500;

/** What a rule makes of a row. */
export interface MappedEntities {
  readonly entities: readonly IncomingEntity[];
  readonly sayings: readonly Saying[];
  /** Whether another row with the same cells would make the same ones. */
  readonly isOfCells: boolean;
}

/** The entities that a rule makes of a row: null where the row does not name them. */
export function mapEntity(rule: EntityRule, row: MappedRow): MappedEntities | null {
  const { reader, mapping } = row;
  const [first, ...others] = rule.names;
  if (first === undefined || !reader.all(rule.when)) return null;
  const parts = partsOf(reader.text(first.text), rule.separator);
  if (parts.length === 0) return null;

  const aliases = others.flatMap(({ text, role, language, separator }) =>
    partsOf(reader.text(text), separator).map((alias) => nameOf(alias, role, language, row)),
  );
  const about = {
    kind: rule.kind,
    description: cutText(
      rule.description === null ? '' : (reader.text(rule.description) ?? ''),
      100_000,
    ),
    fields: readFields(rule.fields, row.kinds.get(rule.kind)?.fields ?? [], row),
    date: rule.date === null ? null : readDateRule(rule.date, reader),
    position: rule.position === null ? null : readPosition(rule.position, mapping.decimal, reader),
    version: rule.version === null ? null : reader.said(rule.version),
  };
  let isOfCells = row.kinds.get(rule.kind)?.base !== 'incident';
  const entities = parts.map((part): IncomingEntity => {
    const isNameless = startsLikeAny(part, rule.nameless);
    if (isNameless) isOfCells = false;
    return {
      what: 'entity',
      key: entityKey(rule, part, isNameless, parts.length > 1, row),
      at: reader.row.at,
      ...about,
      names: [nameOf(part, 'preferred', first.language, row), ...aliases],
    };
  });
  return {
    entities,
    sayings: entities.flatMap((entity) => claimsOf(rule, entity)),
    isOfCells,
  };
}

export function addEntities(
  rule: EntityRule,
  { entities, sayings }: MappedEntities,
  row: MappedRow,
): void {
  for (const entity of entities) add(row, entity);
  row.sayings.push(...sayings);
  row.made.set(
    rule.id,
    entities.map(({ key }) => key),
  );
}

function partsOf(text: string | null, separator: string | null): readonly string[] {
  if (text === null) return [];
  const parts = separator === null ? [text] : text.split(separator);
  const named = parts.map((part) => stripControls(part).trim()).filter((part) => part !== '');
  return [...new Set(named)];
}

function startsLikeAny(name: string, beginnings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return beginnings.some((beginning) => lower.startsWith(beginning.toLowerCase()));
}

function nameOf(
  text: string,
  role: IncomingName['role'],
  language: string | null,
  { reader }: MappedRow,
): IncomingName {
  if (text.length > LONGEST_NAME) {
    reader.problem(null, `“${cutText(text, 60)}” is longer than a name may be, and is cut off.`);
  }
  return { text: cutText(text, LONGEST_NAME), role, language };
}

function entityKey(
  rule: EntityRule,
  name: string,
  isNameless: boolean,
  isOneOfSeveral: boolean,
  { mapping, reader, rowKey, kinds }: MappedRow,
): string {
  const ownRow = [mapping.origin, rule.kind, 'row', ...rowKey, rule.id];
  if (isNameless) return keyOf(...ownRow, name);
  const ids = (rule.key ?? []).map(reader.raw);
  if (ids.some((id) => id !== '')) {
    return keyOf(mapping.origin, rule.kind, 'id', ...ids, ...(isOneOfSeveral ? [name] : []));
  }
  // Two incidents of one name are two; two mentions of an actor are one.
  if (kinds.get(rule.kind)?.base === 'incident')
    return keyOf(...ownRow, ...(isOneOfSeveral ? [name] : []));
  return keyOf(mapping.origin, rule.kind, 'name', name.normalize('NFC'));
}

/** Those values that can be read; the others are problems of their cells. */
export function readFields(
  rules: readonly { readonly field: string; readonly value: TextRule }[],
  definitions: readonly FieldDefinition[],
  { reader, mapping }: MappedRow,
): FieldValues {
  const values: FieldValues = {};
  for (const { field, value } of rules) {
    const definition = definitions.find(({ key }) => key === field);
    const text = reader.text(value);
    if (definition === undefined || text === null) continue;
    const read = readField(text, definition, mapping.decimal);
    const column = 'columns' in value ? (value.columns[0] ?? null) : null;
    if ('why' in read) {
      reader.problem(column, `${read.why} It comes in without “${definition.label}”.`);
    } else if (typeof read.value !== 'number' || !mapping.nothing.numbers.includes(read.value)) {
      values[field] = read.value;
    }
  }
  return values;
}

function claimsOf(rule: EntityRule, entity: IncomingEntity): Saying[] {
  return rule.claimed.flatMap((field) => {
    const value = valueOf(field, entity);
    if (value === null) return [];
    const about = { entity: entity.key, field };
    return [
      { about, stance: 'asserts', value, text: '', claimant: null, responsibility: null },
    ] as const;
  });
}

function valueOf(field: string, entity: IncomingEntity): string | number | boolean | null {
  switch (field) {
    case 'existence':
      return true;
    case 'name':
      return entity.names[0].text;
    case 'description':
      return entity.description === '' ? null : cutText(entity.description, 10_000);
    case 'date':
      return entity.date;
    case 'position':
      return entity.position === null
        ? null
        : `${entity.position.latitude}, ${entity.position.longitude}`;
    default:
      return Object.hasOwn(entity.fields, field) ? (entity.fields[field] ?? null) : null;
  }
}
