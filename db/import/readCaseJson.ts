import { CASE_JSON_VERSION, caseJsonSchema, type CaseJson } from '../../core/caseJson';
import type { Sliced } from '../../core/sliced';
import { itemSchemaOf, listNames } from '../export/json/caseJsonParts';
import { placeOf, refuseJson } from './refuseJson';

/** Some milliseconds. */
const ITEMS_IN_SLICE = 500;

const headSchema = caseJsonSchema.pick({ format: true, version: true, case: true });
const envelopeKeys = new Set<string>(Object.keys(caseJsonSchema.shape));

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function issueToWords({ path, message }: Issue): string {
  return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`;
}

function refuseOtherFormats(value: unknown): asserts value is Record<string, unknown> {
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<string, unknown>
  >;
  if (format !== 'ascribe-case') {
    throw refuseJson('The file is JSON, but not a case: its “format” is not “ascribe-case”.');
  }
  if (version === CASE_JSON_VERSION) return;
  const known = `version ${CASE_JSON_VERSION}, and this file is of version ${JSON.stringify(version)}`;
  throw refuseJson(
    typeof version === 'number' && version > CASE_JSON_VERSION
      ? `This version of Ascribe reads ${known}. Install a newer Ascribe to read it.`
      : `Ascribe reads ${known}. Open the case itself with Ascribe and export it anew.`,
  );
}

/** The case that a file holds, each thing held against the language's own schema. */
export function* readCaseJson(value: unknown): Sliced<CaseJson> {
  refuseOtherFormats(value);
  for (const key of Object.keys(value)) {
    if (!envelopeKeys.has(key)) throw refuseJson(`The file has “${key}”, which no case has.`);
  }
  const head = headSchema.safeParse({
    format: value['format'],
    version: value['version'],
    case: value['case'],
  });
  const trouble = head.error?.issues[0];
  if (!head.success || trouble) {
    throw refuseJson(`The file is not in order. ${trouble ? issueToWords(trouble) : ''}.`);
  }
  const lists: Record<string, unknown[]> = {};
  for (const [place, name] of listNames.entries()) {
    const items = value[name];
    if (!Array.isArray(items)) throw refuseJson(`The file has no list “${name}”.`);
    const schema = itemSchemaOf(name);
    const parsed: unknown[] = [];
    for (const [index, item] of (items as unknown[]).entries()) {
      const result = schema.safeParse(item);
      if (!result.success) {
        const [issue] = result.error.issues;
        const what = issue ? issueToWords(issue) : 'it does not fit';
        throw refuseJson(`The file is not in order. ${placeOf(name, index, item)}: ${what}.`);
      }
      parsed.push(result.data);
      if (index % ITEMS_IN_SLICE === 0) {
        const within = index / items.length;
        yield { about: 'reading it', done: (place + within) / listNames.length };
      }
    }
    lists[name] = parsed;
  }
  return { ...head.data, ...lists } as unknown as CaseJson;
}
