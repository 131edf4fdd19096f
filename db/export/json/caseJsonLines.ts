import { CASE_JSON_VERSION } from '../../../core/caseJson';
import { caseSchema } from '../../../core/language/caseFile';
import type { ReadConnection } from '../../connection/connection';
import { readModels } from '../../reads/model';
import { caseModel } from '../../reads/models/caseModel';
import { caseJsonLists, itemSchemaOf, listNames } from './caseJsonParts';

/**
 * The whole case as JSON, one thing a line; the same text for the same state. Each thing is held
 * against its schema before it is written.
 */
export function* caseJsonLines(connection: ReadConnection): Iterable<string> {
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
