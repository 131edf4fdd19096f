import { createHash } from 'node:crypto';

/**
 * The uid of a row that is known by other rows, such as a cell of the matrix by its attribution
 * and its claim: everyone who makes that row makes the same one. It has the shape of a UUIDv7, but
 * no time in it.
 */
export function derivedUid(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
