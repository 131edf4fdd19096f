import { v7 } from 'uuid';
import { z } from 'zod';

/** The identity of a row across files: a UUIDv7 in lower case (RFC 9562). */
export const uidSchema = z
  .string()
  .regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    'is not a uid (a UUIDv7 in lower case)',
  );

export type Uid = z.infer<typeof uidSchema>;

/** A uid has 16. The system is asked for many at once: asking costs more than all else here. */
const BYTES = 16;
let bytes = new Uint8Array(0);
let used = 0;

function randomBytes(): Uint8Array {
  if (used === bytes.length) {
    bytes = crypto.getRandomValues(new Uint8Array(BYTES * 256));
    used = 0;
  }
  used += BYTES;
  return bytes.subarray(used - BYTES, used);
}

let msecs = -Infinity;
let seq = 0;

/** A fresh uid. Later ones sort after earlier ones made by the same process. */
export function newUid(): Uid {
  const random = randomBytes();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // The first bit stays free, so that counting on from here does not overflow.
    seq = new DataView(random.buffer, random.byteOffset).getUint32(0) & 0x7fff_ffff;
  } else {
    seq += 1;
  }
  return v7({ random, msecs, seq });
}
