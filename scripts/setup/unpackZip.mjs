import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

// The parts of a ZIP file that are read here, by their offsets in APPNOTE.TXT 4.3.
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const stored = 0;

/**
 * Unpacks entries of a ZIP file whose hash was checked. It knows neither ZIP64 nor encryption.
 * @param {string} archive
 * @param {string} target
 * @param {(name: string) => boolean} wanted
 */
export function unpackZip(archive, target, wanted) {
  const file = openSync(archive, 'r');
  try {
    const end = read(file, fstatSync(file).size - endLength, endLength);
    if (end.readUInt32LE(0) !== 0x06054b50) throw new Error(`${archive} is not a ZIP file`);
    const directory = read(file, end.readUInt32LE(16), end.readUInt32LE(12));
    for (let at = 0; at < directory.length;) {
      const nameLength = directory.readUInt16LE(at + 28);
      const name = directory.toString('utf8', at + entryLength, at + entryLength + nameLength);
      if (!name.endsWith('/') && wanted(name))
        unpackEntry(file, directory.subarray(at), name, target);
      at +=
        entryLength +
        nameLength +
        directory.readUInt16LE(at + 30) +
        directory.readUInt16LE(at + 32);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * @param {number} file
 * @param {Buffer} entry
 * @param {string} name
 * @param {string} target
 */
function unpackEntry(file, entry, name, target) {
  const at = entry.readUInt32LE(42);
  const local = read(file, at, localLength);
  const start = at + localLength + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = read(file, start, entry.readUInt32LE(20));
  const content = entry.readUInt16LE(10) === stored ? packed : inflateRawSync(packed);
  const path = join(target, name);
  mkdirSync(dirname(path), { recursive: true });
  // The upper half of the external attributes holds the Unix mode.
  writeFileSync(path, content, { mode: (entry.readUInt32LE(38) >>> 16) & 0o777 });
}

/**
 * @param {number} file
 * @param {number} position
 * @param {number} length
 */
function read(file, position, length) {
  const buffer = Buffer.alloc(length);
  if (readSync(file, buffer, 0, length, position) !== length)
    throw new Error('the ZIP file ends early');
  return buffer;
}
