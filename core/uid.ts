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

/** A fresh uid. Later ones sort after earlier ones made by the same process. */
export function newUid(): Uid {
  return v7();
}
