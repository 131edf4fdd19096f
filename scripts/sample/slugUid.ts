import { createHash } from 'node:crypto';
import type { Uid } from '../../core/uid';

/**
 * The uid of a slug: a UUIDv7 with a fixed time and, in place of chance, a hash of the word of the
 * language and the slug. The same data gives the same uids, and so the same export.
 */
export function slugUid(at: string, word: string, slug: string): Uid {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(`${word}/${slug}`).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(3), 16) % 4);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-');
}
