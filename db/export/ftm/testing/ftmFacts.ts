import type { FtmEntity } from '../ftmEntity';

interface Schema {
  readonly extends: readonly string[];
  readonly isAbstract?: true;
  readonly required?: readonly string[];
  /** Own properties: a type, or `→` and the schema that it leads to. */
  readonly properties?: Readonly<Record<string, string>>;
}

const name = 'name';
const text = 'text';
const date = 'date';

/**
 * Facts of the schemas of FollowTheMoney (github.com/alephdata/followthemoney, June 2025), as far as
 * our files use them: names, types and what is required.
 */
const schemas: Readonly<Record<string, Schema>> = {
  Thing: {
    extends: [],
    isAbstract: true,
    required: ['name'],
    properties: {
      name,
      alias: name,
      weakAlias: name,
      previousName: name,
      summary: text,
      description: text,
      notes: text,
      sourceUrl: 'url',
      publisher: 'string',
      createdAt: date,
    },
  },
  Interval: {
    extends: [],
    isAbstract: true,
    properties: { date, summary: text, description: text, recordId: 'string' },
  },
  Interest: {
    extends: ['Interval'],
    isAbstract: true,
    properties: { role: 'string', status: 'string' },
  },
  LegalEntity: { extends: ['Thing'], required: ['name'] },
  Person: { extends: ['LegalEntity'], required: ['name'] },
  Organization: { extends: ['LegalEntity'], required: ['name'] },
  PublicBody: { extends: ['Organization'], required: ['name'] },
  Asset: { extends: ['Thing'] },
  Event: { extends: ['Interval', 'Thing'], required: ['name'] },
  Address: {
    extends: ['Thing'],
    properties: { full: 'address', latitude: 'number', longitude: 'number' },
  },
  Document: {
    extends: ['Thing'],
    required: ['fileName'],
    properties: { title: 'string', author: 'string', fileName: 'string', publishedAt: date },
  },
  Article: { extends: ['Document'] },
  Note: { extends: ['Thing'], properties: { entity: '→Thing' } },
  UnknownLink: {
    extends: ['Interest'],
    required: ['subject', 'object'],
    properties: { subject: '→Thing', object: '→Thing' },
  },
  Membership: {
    extends: ['Interest'],
    required: ['member', 'organization'],
    properties: { member: '→LegalEntity', organization: '→Organization' },
  },
  Documentation: {
    extends: ['Interest'],
    required: ['document', 'entity'],
    properties: { document: '→Document', entity: '→Thing' },
  },
};

function lineage(schema: string): string[] {
  return [schema, ...(schemas[schema]?.extends ?? []).flatMap(lineage)];
}

const fits: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(-\d\d(-\d\d)?)?$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  url: /^https?:\/\/[\x21-\x7e]+$/,
};

/** What is wrong with the lines of a file by these facts. */
export function wrongWithFtm(entities: readonly FtmEntity[]): string[] {
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
  const repeated = entities.length === schemaOf.size ? [] : ['an id stands twice'];
  return [
    ...repeated,
    ...entities.flatMap(({ id, schema, properties }) => {
      const known = schemas[schema];
      if (!known || known.isAbstract) return [`${id} is of the schema ${schema}`];
      const all = lineage(schema);
      const types = Object.assign(
        {},
        ...all.map((ancestor) => schemas[ancestor]?.properties ?? {}),
      ) as Record<string, string>;
      const required = all.flatMap((ancestor) => schemas[ancestor]?.required ?? []);
      return [
        ...required
          .filter((key) => !properties[key]?.length)
          .map((key) => `${schema} lacks ${key}`),
        ...Object.entries(properties).flatMap(([key, values]) =>
          values.flatMap((value) => {
            const type = types[key];
            if (type === undefined) return [`${schema} has no ${key}`];
            if (!type.startsWith('→')) {
              return fits[type]?.test(value) === false ? [`${schema}.${key} is ${value}`] : [];
            }
            const leadsTo = schemaOf.get(value);
            return leadsTo !== undefined && lineage(leadsTo).includes(type.slice(1))
              ? []
              : [`${schema}.${key} leads to ${leadsTo ?? 'nothing'}`];
          }),
        ),
      ];
    }),
  ];
}
