import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020';

const folder = join(import.meta.dirname, 'oasis-schemas');
const base = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas';

const placeOfType: Readonly<Record<string, string>> = {
  relationship: 'sros/relationship',
  'extension-definition': 'common/extension-definition',
};

/** What is wrong with one object by the schemas of OASIS, in their words. */
export type StixCheck = (object: {
  readonly type: string;
  readonly [property: string]: unknown;
}) => string[];

export function stixSchemas(): StixCheck {
  // The schemas use words of their drafts before: strictness would be about them, not about us.
  // Some of their patterns hold escapes that regular expressions of Unicode do not take.
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue;
    ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object);
  }
  return (object) => {
    // A type of our own is held against what all objects have in common.
    const place = object.type.startsWith('ascribe-')
      ? 'common/core'
      : (placeOfType[object.type] ?? `sdos/${object.type}`);
    const validate = ajv.getSchema(`${base}/${place}.json`);
    if (!validate) return [`no schema for ${object.type}`];
    if (validate(object) === true) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = '' }) => `${object.type} ${instancePath} ${message}`,
    );
  };
}
