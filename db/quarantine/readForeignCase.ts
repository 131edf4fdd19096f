import { CASE_JSON_VERSION, type CaseJson } from '../../core/caseJson';
import { caseSchema } from '../../core/language/caseFile';
import type { Sliced } from '../../core/sliced';
import type { ReadConnection } from '../connection/connection';
import { caseJsonLists, itemSchemaOf, listNames } from '../export/json/caseJsonParts';
import { checkCaseJson } from '../import/checkCaseJson';
import { placeOf } from '../import/refuseJson';
import { readModels } from '../reads/model';
import { caseModel } from '../reads/models/caseModel';
import { Refused } from '../refused';
import { refuseForeign } from './refuseForeign';

/** Some milliseconds. */
const ITEMS_IN_SLICE = 500;

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function issuesToWords(issues: readonly Issue[]): string {
  const [issue] = issues;
  if (!issue) return 'it does not fit';
  return [issue.path.map(String).join('.'), issue.message].filter(Boolean).join(': ');
}

function rowCount(connection: ReadConnection): number {
  return (
    connection.get<{ rows: number }>(
      `SELECT (SELECT count(*) FROM entity) + (SELECT count(*) FROM link)
         + (SELECT count(*) FROM claim) + (SELECT count(*) FROM passage)
         + (SELECT count(*) FROM judgement) + (SELECT count(*) FROM source)
         + (SELECT count(*) FROM attribution) + (SELECT count(*) FROM assessment) AS rows`,
    )?.rows ?? 0
  );
}

function refuseMisfits(json: CaseJson): void {
  try {
    checkCaseJson(json);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw refuseForeign(
      error.message.replace(/ No case was made from it\.$/, '').replace(/\.$/, ''),
    );
  }
}

/**
 * All things of a case that nobody vouches for, each held against the schema of the language, and all
 * of them against each other.
 */
export function* readForeignCase(connection: ReadConnection): Sliced<CaseJson> {
  const [info] = readModels(connection, caseModel, '');
  const head = caseSchema.safeParse(info);
  if (!head.success) {
    throw refuseForeign(
      `what it says of itself is not in order: ${issuesToWords(head.error.issues)}`,
    );
  }
  const all = rowCount(connection);
  const lists: Record<string, unknown[]> = {};
  let done = 0;
  for (const name of listNames) {
    const schema = itemSchemaOf(name);
    const parsed: unknown[] = [];
    for (const item of caseJsonLists[name](connection)) {
      const result = schema.safeParse(item);
      if (!result.success) {
        const where = placeOf(name, parsed.length, item);
        throw refuseForeign(`${where}: ${issuesToWords(result.error.issues)}`);
      }
      parsed.push(result.data);
      done += 1;
      if (done % ITEMS_IN_SLICE === 0) {
        yield { about: 'looking at every row of it', done: Math.min(1, done / all) };
      }
    }
    lists[name] = parsed;
  }
  const json = {
    format: 'ascribe-case',
    version: CASE_JSON_VERSION,
    case: head.data,
    ...lists,
  } as unknown as CaseJson;
  refuseMisfits(json);
  return json;
}
