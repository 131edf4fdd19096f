import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Texts below this many UTF-16 code units stay readable in the sqlite3 shell. */
const LONGEST_PLAIN_TEXT = 32_768;

/** A long text of the change log as a compressed blob; a short one as it is. */
export function packText(text: string, level?: number): string | Buffer {
  return text.length <= LONGEST_PLAIN_TEXT ? text : deflateRawSync(text, level ? { level } : {});
}

export function unpackText(packed: string | Buffer): string {
  return typeof packed === 'string' ? packed : inflateRawSync(packed).toString('utf8');
}
