import { closeSync, openSync, writeSync } from 'node:fs';
import { CASE_JSON_VERSION } from '../../core/caseJson';
import { caseSchema } from '../../core/language/caseFile';
import type { Sliced } from '../../core/sliced';
import { readCounts } from '../case/readCaseState';
import type { ReadConnection } from '../connection/connection';
import { replaceFile } from '../files/replaceFile';
import { readModels } from '../reads/model';
import { caseModel } from '../reads/models/caseModel';
import { caseJsonLists, itemSchemaOf, listNames } from './caseJsonParts';

/** Written in pieces of about this many UTF-16 code units. */
const PIECE = 1 << 20;

/** Some twenty milliseconds. */
const LINES_IN_SLICE = 500;

/** The lines of the file. Each thing is held against its schema before it is written. */
function* linesOf(connection: ReadConnection): Iterable<string> {
  const [info] = readModels(connection, caseModel, '');
  yield '{\n"format": "ascribe-case",\n';
  yield `"version": ${CASE_JSON_VERSION},\n`;
  yield `"case": ${JSON.stringify(caseSchema.parse(info))}`;
  for (const name of listNames) {
    const schema = itemSchemaOf(name);
    yield `,\n${JSON.stringify(name)}: [`;
    let separator = '\n';
    for (const item of caseJsonLists[name](connection)) {
      yield `${separator}${JSON.stringify(schema.parse(item))}`;
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '\n}\n';
}

/**
 * Writes the whole case as JSON, one thing a line; the same bytes for the same state. Whoever calls
 * sees to it that it stays the same between the slices.
 */
export function exportJson(connection: ReadConnection, path: string): Sliced<{ bytes: number }> {
  return replaceFile(path, function* (part) {
    const file = openSync(part, 'wx');
    try {
      const all = countThings(connection);
      let bytes = 0;
      let lines = 0;
      let pending = '';
      const flush = () => {
        const piece = Buffer.from(pending, 'utf8');
        // A full disk may take less than it was given, without an error.
        for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
        bytes += piece.length;
        pending = '';
      };
      for (const line of linesOf(connection)) {
        pending += line;
        if (pending.length > PIECE) flush();
        if (lines % LINES_IN_SLICE === 0) {
          yield { about: 'writing it as JSON', done: Math.min(1, lines / all) };
        }
        lines += 1;
      }
      flush();
      return { bytes };
    } finally {
      closeSync(file);
    }
  });
}

function countThings(connection: ReadConnection): number {
  return Object.values(readCounts(connection)).reduce((sum, count) => sum + count, 1);
}
