import type { Uid } from '../uid';

/** Of a uid. */
const BYTES = 16;

const DASHES_AFTER = new Set([4, 6, 8, 10]);

const pairs = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'));

/** Writes a uid as bytes: a case has very many, and each of them is 36 letters. */
export function packUid(packed: Uint8Array, index: number, uid: Uid): void {
  const digits = uid.replaceAll('-', '');
  for (let byte = 0; byte < BYTES; byte += 1) {
    packed[index * BYTES + byte] = parseInt(digits.slice(byte * 2, byte * 2 + 2), 16);
  }
}

export function makePackedUids(count: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(count * BYTES);
}

export function countPackedUids(packed: Uint8Array): number {
  return packed.length / BYTES;
}

export function unpackUid(packed: Uint8Array, index: number): Uid {
  let uid = '';
  for (let byte = 0; byte < BYTES; byte += 1) {
    if (DASHES_AFTER.has(byte)) uid += '-';
    uid += pairs[packed[index * BYTES + byte]!]!;
  }
  return uid;
}

/** Of the last eight bytes, which are chance. */
function hashAt(packed: Uint8Array, index: number): number {
  const at = index * BYTES + 8;
  const four = (from: number): number =>
    (packed[from]! << 24) |
    (packed[from + 1]! << 16) |
    (packed[from + 2]! << 8) |
    packed[from + 3]!;
  return four(at) ^ four(at + 4);
}

/** Where each of these stands among the packed ones; those that do not are left out. */
export function findPackedUids(
  packed: Uint8Array,
  wanted: readonly Uid[],
): ReadonlyMap<Uid, number> {
  const own = makePackedUids(wanted.length);
  const byHash = new Map<number, Uid[]>();
  wanted.forEach((uid, index) => {
    packUid(own, index, uid);
    const hash = hashAt(own, index);
    byHash.set(hash, [...(byHash.get(hash) ?? []), uid]);
  });
  const found = new Map<Uid, number>();
  const count = countPackedUids(packed);
  for (let index = 0; index < count; index += 1) {
    const candidates = byHash.get(hashAt(packed, index));
    if (!candidates) continue;
    const uid = unpackUid(packed, index);
    if (candidates.includes(uid)) found.set(uid, index);
  }
  return found;
}
