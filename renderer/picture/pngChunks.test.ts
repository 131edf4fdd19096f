import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { chunk, SIGNATURE } from './pngChunks';

test('another reader takes the parts of a file for a PNG, and finds its sums right', () => {
  const head = Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0, 0, 0);
  const row = Uint8Array.of(0, 255, 0, 0, 255, 0, 0, 255, 128);
  const file = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(row)),
    chunk('IEND', new Uint8Array(0)),
  ]);
  const { width, height, data } = PNG.sync.read(file);
  expect([width, height, ...data]).toEqual([2, 1, 255, 0, 0, 255, 0, 0, 255, 128]);
});
