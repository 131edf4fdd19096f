import { decodePieces } from './decodePieces';
import { guessDelimiter } from './guessDelimiter';
import { guessEncoding } from './guessEncoding';
import type { OpenedRows } from './openTable';
import { parseDelimited } from './parseDelimited';
import { readPieces } from './readPieces';
import { refuseTable } from './refuseTable';
import type { TableChoices } from '../../../core/import/importFile';
import { tableLimits } from './tableLimits';

/** The rows of a text with separators; its encoding and separator are guessed where not chosen. */
export function delimitedRows(path: string, size: number, choices: TableChoices): OpenedRows {
  if (size > tableLimits.textBytes) {
    throw refuseTable('The file is larger than 4 GB. Import it in parts.');
  }
  const encoding = choices.encoding ?? guessEncoding(readPieces(path));
  const delimiter = choices.delimiter ?? guessDelimiter(beginningOf(path, encoding));
  return {
    form: { kind: 'text', encoding, delimiter },
    rows: () => parseDelimited(decodePieces(readPieces(path), encoding), delimiter),
  };
}

function beginningOf(path: string, encoding: Parameters<typeof decodePieces>[1]): string {
  for (const text of decodePieces(readPieces(path), encoding)) return text;
  return '';
}
