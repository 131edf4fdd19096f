import { z } from 'zod';
import { packedReplySchema, type PackedReply } from '../../../core/packedReply';

/** Whether a reply came packed, as large ones do. */
export function isPacked(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'pieces' in reply && 'head' in reply;
}

/** A moment for what else waits for main: the window's own clicks and keys go through it. */
function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Holds a packed reply against the schema of what is packed, one piece after the other; null where
 * it is something else.
 */
export async function checkPacked(schema: z.ZodType, reply: unknown): Promise<PackedReply | null> {
  const parsed = packedReplySchema.safeParse(reply);
  if (!parsed.success || !(schema instanceof z.ZodObject)) return null;
  const head = schema.safeParse(readJson(parsed.data.head));
  if (!head.success) return null;
  for (const { list, json } of parsed.data.pieces) {
    if (!Object.hasOwn(schema.shape, list)) return null;
    const listSchema = schema.shape[list] as z.ZodType;
    const piece = readJson(json);
    if (!Array.isArray(piece) || !listSchema.safeParse(piece).success) return null;
    await rest();
  }
  return { head: JSON.stringify(head.data), pieces: parsed.data.pieces };
}

/** Undefined, which no reply is, where the text is no JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
