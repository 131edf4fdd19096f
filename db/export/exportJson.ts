import { closeSync, openSync, writeSync } from 'node:fs';
import { CASE_JSON_VERSION } from '../../core/caseJson';
import { caseSchema } from '../../core/language/caseFile';
import type { ReadConnection } from '../connection/connection';
import { replaceFile } from '../files/replaceFile';
import { readModels } from '../reads/model';
import { caseModel } from '../reads/models/caseModel';
import { caseJsonLists, itemSchemaOf, listNames } from './caseJsonParts';

/** Written in pieces of about this many UTF-16 code units. */
const PIECE = 1 << 20;

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

/** Writes the whole case as JSON, one thing a line; the same bytes for the same state. */
export function exportJson(connection: ReadConnection, path: string): { bytes: number } {
  return replaceFile(path, (part) => {
    const file = openSync(part, 'wx');
    try {
      let bytes = 0;
      let pending = '';
      const flush = () => {
        const piece = Buffer.from(pending, 'utf8');
        // A full disk may take less than it was given, without an error.
        for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
        bytes += piece.length;
        pending = '';
      };
      connection.inOneState(() => {
        for (const line of linesOf(connection)) {
          pending += line;
          if (pending.length > PIECE) flush();
        }
      });
      flush();
      return { bytes };
    } finally {
      closeSync(file);
    }
  });
}
