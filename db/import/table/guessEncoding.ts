import type { Encoding } from '../../../core/import/importFile';
import { refuseTable } from './refuseTable';

/** Enough for a guess; what comes later and does not fit is told while it is read. */
const LOOKED_AT = 16 * 1024 * 1024;

/** How the bytes of a text are most likely to be read. Refuses what is no text. */
export function guessEncoding(bytes: Iterable<Uint8Array>): Encoding {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let looked = 0;
  let isUtf8 = true;
  let high = 0;
  let inRuns = 0;
  for (const piece of bytes) {
    if (looked === 0) {
      const wide = guessWide(piece);
      if (wide !== null) return wide;
    }
    looked += piece.length;
    if (isUtf8) isUtf8 = fits(utf8, piece);
    if (!isUtf8) {
      const counted = countHigh(piece);
      high += counted.high;
      inRuns += counted.inRuns;
      if (high > 200) break;
    }
    if (looked >= LOOKED_AT) break;
  }
  if (isUtf8) return 'utf-8';
  // Arabic words are letters above 127 side by side; in Western ones they stand among plain letters.
  return inRuns > high * 0.6 ? 'windows-1256' : 'windows-1252';
}

function fits(decoder: TextDecoder, piece: Uint8Array): boolean {
  try {
    decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 by its mark, or by where its zero bytes stand; null where it is not. */
function guessWide(piece: Uint8Array): Encoding | null {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(piece.length, 64 * 1024);
  for (let at = 0; at < length; at += 1) {
    if (piece[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  // A separator or a line break is a zero and a byte: even where no letter has one, some are there.
  if (odd > even * 10 && odd > length / 100) return 'utf-16le';
  if (even > odd * 10 && even > length / 100) return 'utf-16be';
  throw refuseTable(
    'The file holds zero bytes as no text does. Choose a CSV, a TSV or a workbook (.xlsx).',
  );
}

function countHigh(piece: Uint8Array): { readonly high: number; readonly inRuns: number } {
  let high = 0;
  let inRuns = 0;
  for (let at = 0; at < piece.length; at += 1) {
    if ((piece[at] ?? 0) < 128) continue;
    high += 1;
    if ((piece[at - 1] ?? 0) >= 128 || (piece[at + 1] ?? 0) >= 128) inRuns += 1;
  }
  return { high, inRuns };
}
