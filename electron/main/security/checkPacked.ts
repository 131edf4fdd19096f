import { createHash } from 'node:crypto';
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

/** More are of charts that nobody looks at any more. */
const MOST_KNOWN = 2000;

/** What was found good under a schema, by main's own digests: an edit leaves most of a reply as it was. */
const goodOf = new WeakMap<z.ZodType, Set<string>>();

function goodUnder(schema: z.ZodType): Set<string> {
  const known = goodOf.get(schema);
  const good = known && known.size < MOST_KNOWN ? known : new Set<string>();
  goodOf.set(schema, good);
  return good;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
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
  const good = goodUnder(schema);
  for (const { list, json } of parsed.data.pieces) {
    if (!Object.hasOwn(schema.shape, list)) return null;
    const known = `${list} ${digestOf(json)}`;
    if (good.has(known)) continue;
    const listSchema = schema.shape[list] as z.ZodType;
    const piece = readJson(json);
    if (!Array.isArray(piece) || !listSchema.safeParse(piece).success) return null;
    good.add(known);
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
