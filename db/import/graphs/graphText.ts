import type { Encoding } from '../../../core/import/importFile';
import { Refused } from '../../refused';
import { decodePieces } from '../table/decodePieces';
import { readPieces } from '../table/readPieces';
import { refuseGraph } from './refuseGraph';

const byName: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  'windows-1256': 'windows-1256',
};

/** The text of a graph file, a piece at a time, as its mark or its first line says that it is written. */
export function* graphText(path: string): Generator<string> {
  const encoding = encodingOf(path);
  try {
    yield* decodePieces(readPieces(path), encoding);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'table.refused') throw error;
    throw refuseGraph(error.message.replace(/ Choose another encoding\.$/, ' Save it as UTF-8.'));
  }
}

function encodingOf(path: string): Encoding {
  for (const piece of readPieces(path, 512)) {
    const [first, second] = piece;
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    if (first === 0xfe && second === 0xff) return 'utf-16be';
    if (first === 0x3c && second === 0) return 'utf-16le';
    if (first === 0 && second === 0x3c) return 'utf-16be';
    const beginning = String.fromCharCode(...piece);
    const name =
      /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']{1,40})["']/.exec(
        beginning,
      )?.[1];
    if (name === undefined) return 'utf-8';
    const lower = name.toLowerCase();
    const known = Object.hasOwn(byName, lower) ? byName[lower] : undefined;
    if (known !== undefined) return known;
    throw refuseGraph(`The file is written in “${name}”, which is not read. Save it as UTF-8.`);
  }
  return 'utf-8';
}
