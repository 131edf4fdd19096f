import type { ExportedEntity } from '../source/exported';

/** One line of the file: an entity or an edge, whose properties are lists of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Value = string | readonly (string | null | undefined)[] | null | undefined;

/** Without what was not given, and each text of a property once. */
export function ftmEntity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, Value>>,
): FtmEntity {
  const lists = Object.entries(properties).flatMap(([name, value]) => {
    const texts = (typeof value === 'string' ? [value] : (value ?? []))
      .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
      .map((text) => text.replace(/\p{Surrogate}/gu, '\ufffd'));
    return texts.length === 0 ? [] : [[name, [...new Set(texts)]] as const];
  });
  return { id, schema, properties: Object.fromEntries(lists) };
}

/**
 * A date as FollowTheMoney writes it, as exact as a prefix of it says: a year, a month or a day.
 * Null: what was given cannot be said so.
 */
export function whenToPrefix(when: ExportedEntity['when']): string | null {
  if (when === null) return null;
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(when.date) ? when.date : null;
}

/** A line of words for what there is no property for. */
export function line(about: string, value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined || value === '' ? '' : `${about}: ${value}`;
}
