import type { FieldValue } from '../../../core/language/kind';
import { cutText } from '../../../core/text/cutText';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object says by this name; nothing that it only inherits. */
export function property(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** An id, which some write as a number. */
export function idIn(object: JsonObject, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = property(object, name);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/** What a property holds, as the value of a field: lists and objects as text. Null: nothing. */
export function toFieldValue(value: unknown): FieldValue | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) {
    return value.length === 0 ? null : cutText(value.map(String).join('; '), 10_000);
  }
  const text = JSON.stringify(value);
  return text === '{}' ? null : cutText(text, 10_000);
}
export function textIn(object: JsonObject, name: string): string | null {
  const value = property(object, name);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function textsIn(object: JsonObject, name: string): readonly string[] {
  const value = property(object, name);
  if (typeof value === 'string') return [value];
  return Array.isArray(value)
    ? value.filter((text): text is string => typeof text === 'string')
    : [];
}
