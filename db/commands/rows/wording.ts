import { cutText } from '../../../core/text/cutText';
import { entityNameTable } from '../../tables/entityNameTable';
import type { Writer } from '../../writing/writer';

/** So that a line of the history stays a line, and its end is seen. */
const LONGEST_TITLE = 60;

/** The name that stands for an entity, cut where it is long. */
export function nameOf(writer: Writer, entityId: number): string {
  const names = writer.find(entityNameTable, { entityId }).sort((a, b) => a.position - b.position);
  const name = names.find(({ role }) => role === 'preferred') ?? names[0];
  return cutText(name?.text ?? 'an entity', LONGEST_TITLE);
}

/** "1 link", "4 links". */
export function countOf(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A title in quotes, cut where it is long. */
export function quoted(title: string): string {
  return `“${cutText(title, LONGEST_TITLE)}”`;
}
