import type { Mapping } from './mapping';

const COLUMN_NAMES = new Set([
  'column',
  'columns',
  'key',
  'latitude',
  'longitude',
  'both',
  'year',
  'month',
  'day',
  'approximate',
  'version',
  'likelihood',
]);

/** Every column that a mapping reads. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const { row, cited, entities, links, attributions } = mapping;
  return columnsIn([row, cited, entities, links, attributions]);
}

/** Every column that a part of a mapping reads. */
export function columnsIn(part: unknown): readonly string[] {
  const columns = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(walk);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      // Ends of an interval are columns; ends of a link are rules, and have a type beside them.
      const names =
        COLUMN_NAMES.has(name) || ((name === 'from' || name === 'to') && 'someDay' in value);
      if (names && typeof inner === 'string') columns.add(inner);
      else if (names && Array.isArray(inner))
        inner.forEach((column) => columns.add(String(column)));
      else walk(inner);
    }
  };
  walk(part);
  return [...columns];
}
