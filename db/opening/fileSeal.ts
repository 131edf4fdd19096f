import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readHeader } from './checkHeader';
import { hasUnfinishedChanges } from './openSnapshot';

/**
 * Tells a file as it was left from one that was written to since: by its size, the moment it was
 * last written, and its header, in which SQLite counts changes. Null where changes lie beside it.
 */
export function sealOf(path: string): string | null {
  if (hasUnfinishedChanges(path)) return null;
  const { size, mtimeNs } = statSync(path, { bigint: true });
  const header = createHash('sha256').update(readHeader(path)).digest('hex');
  return `${size}-${mtimeNs}-${header}`;
}
