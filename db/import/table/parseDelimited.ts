import type { TableRow } from '../../../core/import/tableRow';
import type { Delimiter } from '../../../core/import/importFile';
import { refuseTable } from './refuseTable';
import { tableLimits } from './tableLimits';

const LF = 10;
const CR = 13;
const QUOTE = 34;

type State = 'begins' | 'plain' | 'quoted' | 'after quote';

/**
 * The rows of a text with separators (RFC 4180), and of what is nearly one: any line break, quotes
 * within plain cells, rows of any length. Holds one row at a time.
 *
 * By hand rather than by csv-parse, which gives rows only as a stream: what writes a case is one
 * synchronous transaction and takes rows as it goes.
 */
export function* parseDelimited(
  pieces: Iterable<string>,
  delimiter: Delimiter,
): Generator<TableRow> {
  const separator = delimiter.charCodeAt(0);
  let state: State = 'begins';
  let cells: string[] = [];
  let cell = '';
  let length = 0;
  let line = 1;
  let firstLine = 1;
  let quotedFrom = 1;
  let trouble: string | null = null;
  let afterCr = false;

  const keep = (text: string): void => {
    cell += text;
    length += text.length;
    if (cell.length > tableLimits.cell) {
      throw refuseTable(
        state === 'quoted'
          ? `The quoted text that begins in line ${quotedFrom} is longer than a million characters. A quotation mark may be missing where it ends.`
          : `A cell of line ${firstLine} is longer than a million characters. Is this a table, and is the separator the right one?`,
      );
    }
    if (length > tableLimits.record) {
      throw refuseTable(`Line ${firstLine} is longer than 16 million characters.`);
    }
  };
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
    state = 'begins';
    if (cells.length > tableLimits.columns) {
      throw refuseTable(
        `Line ${firstLine} has more than 1,000 columns. Is the separator the right one?`,
      );
    }
  };
  const endRow = (): TableRow => {
    endCell();
    const row = { at: `line ${firstLine}`, cells, trouble };
    cells = [];
    length = 0;
    trouble = null;
    return row;
  };
  const isRow = (): boolean => cells.length > 0 || cell !== '' || state === 'after quote';

  for (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      const isBreak = code === LF || code === CR;
      const endsCrLf = code === LF && afterCr;
      if (isBreak) {
        afterCr = code === CR;
        if (!endsCrLf) line += 1;
      } else afterCr = false;
      if (state === 'quoted') {
        if (code !== QUOTE) {
          if (!isBreak) at = quotedEnd(piece, at + 1) - 1;
          continue;
        }
        keep(piece.slice(from, at));
        state = 'after quote';
        continue;
      }
      if (endsCrLf) {
        // The row ended with the first half of its line break.
        from = at + 1;
        firstLine = line;
        continue;
      }
      if (code === QUOTE) {
        if (state === 'begins') {
          state = 'quoted';
          quotedFrom = line;
          from = at + 1;
        } else if (state === 'after quote') {
          state = 'quoted';
          from = at;
        }
        continue;
      }
      if (code === separator || isBreak) {
        if (state === 'plain') keep(piece.slice(from, at));
        if (code === separator) endCell();
        else {
          if (isRow()) yield endRow();
          state = 'begins';
          firstLine = line;
        }
        continue;
      }
      if (state !== 'plain') {
        if (state === 'after quote') {
          trouble = `A quotation mark in cell ${cells.length + 1} is not doubled; the text around it may be cut wrongly.`;
        }
        state = 'plain';
        from = at;
      }
      at = plainEnd(piece, at + 1, separator) - 1;
    }
    if (state === 'plain' || state === 'quoted') keep(piece.slice(from));
  }
  if ((state as State) === 'quoted') {
    trouble = `The quoted text that begins in line ${quotedFrom} has no end.`;
  }
  if (isRow()) yield endRow();
}

/** Up to what may end a cell that has begun without a quotation mark. */
function plainEnd(piece: string, from: number, separator: number): number {
  let at = from;
  for (; at < piece.length; at += 1) {
    const code = piece.charCodeAt(at);
    if (code === separator || code === LF || code === CR) break;
  }
  return at;
}

/** Up to the next quotation mark or line break. */
function quotedEnd(piece: string, from: number): number {
  let at = from;
  for (; at < piece.length; at += 1) {
    const code = piece.charCodeAt(at);
    if (code === QUOTE || code === LF || code === CR) break;
  }
  return at;
}
