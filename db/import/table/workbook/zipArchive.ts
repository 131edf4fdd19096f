import { closeSync, openSync, readSync } from 'node:fs';
import { Inflate } from 'fflate/browser';
import { refuseTable } from '../refuseTable';
import { tableLimits } from '../tableLimits';

/** Packed bytes at a time: what they unpack to is bounded by the format, at 1,032 times as many. */
const PIECE = 4 * 1024;
/** A small entry may be packed better than the limit without harm. */
const HARMLESS = 16 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** The entries of an archive, by name; nothing is written anywhere. */
export class ZipArchive {
  readonly #path: string;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  constructor(path: string, size: number) {
    this.#path = path;
    this.#entries = new Map(readDirectory(path, size).map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The unpacked bytes of an entry, a piece at a time. */
  *read(name: string): Generator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw broken(`“${name}” is missing in it`);
    const file = openSync(this.#path, 'r');
    try {
      const local = readBytes(file, entry.offset, 30);
      if (local.getUint32(0, true) !== 0x04034b50)
        throw broken(`“${name}” is not where it should be`);
      const begin = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
      const unpacked: Uint8Array[] = [];
      const inflate = new Inflate((piece) => unpacked.push(piece));
      let total = 0;
      for (let at = 0; at < entry.packed; at += PIECE) {
        const length = Math.min(PIECE, entry.packed - at);
        const packed = bytesAt(file, begin + at, length);
        if (entry.method === 0) unpacked.push(packed);
        else this.#push(inflate, packed, at + length >= entry.packed, name);
        for (const piece of unpacked.splice(0)) {
          total += piece.length;
          this.#unpacked += piece.length;
          this.#check(name, total, at + length);
          if (piece.length > 0) yield piece;
        }
      }
    } finally {
      closeSync(file);
    }
  }

  #push(inflate: Inflate, packed: Uint8Array, isLast: boolean, name: string): void {
    try {
      inflate.push(packed, isLast);
    } catch {
      throw broken(`“${name}” cannot be unpacked`);
    }
  }

  #check(name: string, total: number, packed: number): void {
    if (total > HARMLESS && total > packed * tableLimits.zipRatio) {
      throw refuseTable(
        `The workbook is refused: “${name}” in it unpacks to more than 100 times its size, as files do that are made to fill a machine's memory.`,
      );
    }
    if (this.#unpacked > tableLimits.unpackedBytes) {
      throw refuseTable('The workbook unpacks to more than 4 GB. Save the sheet as CSV.');
    }
  }
}

function broken(how: string): Error {
  return refuseTable(`The workbook is damaged: ${how}. Save it anew, or save the sheet as CSV.`);
}

function bytesAt(file: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  if (readSync(file, bytes, 0, length, at) !== length) throw broken('it ends too early');
  return bytes;
}

function readBytes(file: number, at: number, length: number): DataView {
  return new DataView(bytesAt(file, at, length).buffer);
}

/** The list at the archive's end; entries that only the archive's beginning has do not exist. */
function readDirectory(path: string, size: number): readonly Entry[] {
  const file = openSync(path, 'r');
  try {
    const tailLength = Math.min(size, 22 + 0xffff);
    const tail = readBytes(file, size - tailLength, tailLength);
    let end = tailLength - 22;
    while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end -= 1;
    if (end < 0) throw broken('the list of what is in it is missing');
    const count = tail.getUint16(end + 10, true);
    const length = tail.getUint32(end + 12, true);
    const begin = tail.getUint32(end + 16, true);
    if (count > tableLimits.zipEntries || begin === 0xffffffff) {
      throw refuseTable('The workbook has more parts than any has. Save the sheet as CSV.');
    }
    if (begin + length > size) throw broken('the list of what is in it is cut off');
    return readEntries(readBytes(file, begin, length), count, size);
  } finally {
    closeSync(file);
  }
}

function readEntries(list: DataView, count: number, size: number): readonly Entry[] {
  const names = new TextDecoder();
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > list.byteLength || list.getUint32(at, true) !== 0x02014b50) {
      throw broken('the list of what is in it cannot be read');
    }
    const nameLength = list.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
    if (next > list.byteLength) throw broken('the list of what is in it cannot be read');
    const name = names.decode(new Uint8Array(list.buffer, at + 46, nameLength));
    const flags = list.getUint16(at + 8, true);
    const method = list.getUint16(at + 10, true);
    const packed = list.getUint32(at + 20, true);
    const offset = list.getUint32(at + 42, true);
    if ((flags & 1) === 1) throw refuseTable('The workbook has a password. Save it without one.');
    if (method !== 0 && method !== 8) throw broken(`“${name}” is packed in an unknown way`);
    if (packed > size || offset > size) throw broken(`“${name}” lies beyond its end`);
    entries.push({ name, method, packed, offset });
    at = next;
  }
  return entries;
}
