import type { Incoming } from '../../../core/import/incoming';

/** FNV-1a, of 32 bits: quick, and the same text has the same. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return state >>> 0;
}

/** Tells within one import whether a record that comes again is as it was, without making it a thing. */
export function printOf({ at: _, ...record }: Incoming): number {
  return hash(JSON.stringify(record));
}
