import { entityNameTable } from '../../tables/entityNameTable';
import type { Writer } from '../../writing/writer';

/** The name that stands for an entity. */
export function nameOf(writer: Writer, entityId: number): string {
  const names = writer.find(entityNameTable, { entityId }).sort((a, b) => a.position - b.position);
  return (names.find((name) => name.role === 'preferred') ?? names[0])?.text ?? 'an entity';
}

/** "1 link", "4 links". */
export function countOf(count: number, singular: string, plural: string = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A title in quotes, cut so that a line of the history stays a line. */
export function quoted(title: string): string {
  return `“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`;
}
