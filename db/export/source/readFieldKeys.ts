import type { OwnedConnection } from '../../connection/connection';
import { inScope } from './fillScope';

/** A field that some exported entity or link has a value in. */
export interface FieldKey {
  readonly key: string;
  /** What all of its values are; text where they are of several sorts. */
  readonly type: 'int' | 'double' | 'boolean' | 'string';
}

const types: Readonly<Record<string, FieldKey['type']>> = {
  integer: 'int',
  real: 'double',
  true: 'boolean',
  false: 'boolean',
};

function joinTypes(one: FieldKey['type'] | undefined, other: FieldKey['type']): FieldKey['type'] {
  if (one === undefined || one === other) return other;
  const numbers = [one, other].every((type) => type === 'int' || type === 'double');
  return numbers ? 'double' : 'string';
}

/** The fields that have values, in the order of their keys, as they are and not as they are defined. */
export function readFieldKeys(
  connection: OwnedConnection,
  table: 'entity' | 'link',
): readonly FieldKey[] {
  const rows = connection.allValues(
    `SELECT DISTINCT field.key, field.type FROM ${table} AS t JOIN json_each(t.fields) AS field
     WHERE t.id IN (${inScope(table)}) AND t.fields <> '{}' ORDER BY field.key, field.type`,
  ) as [string, string][];
  const found = new Map<string, FieldKey['type']>();
  for (const [key, type] of rows) {
    found.set(key, joinTypes(found.get(key), types[type] ?? 'string'));
  }
  return [...found].map(([key, type]) => ({ key, type }));
}
