import type { CaseJson } from '../../core/caseJson';
import type { TogetherList } from '../../core/together/togetherList';
import type { ReadConnection } from '../connection/connection';
import { caseJsonLists } from '../export/json/caseJsonParts';
import { readKeyed, readModels, type Model } from '../reads/model';
import { annotationModel } from '../reads/models/annotationModel';
import { assessmentModel } from '../reads/models/assessmentModel';
import { attributionModel } from '../reads/models/attributionModel';
import { chartModel } from '../reads/models/chartModel';
import { claimModel } from '../reads/models/claimModel';
import { entityModel } from '../reads/models/entityModel';
import { kindModel } from '../reads/models/kindModel';
import { linkModel } from '../reads/models/linkModel';
import { linkTypeModel } from '../reads/models/linkTypeModel';
import { mergeModel } from '../reads/models/mergeModel';
import { passageModel } from '../reads/models/passageModel';
import { savedQueryModel } from '../reads/models/savedQueryModel';
import { sourceModel } from '../reads/models/sourceModel';
import { readChartPlaces } from '../reads/readChartPlaces';

export type Things = { readonly [L in TogetherList]: CaseJson[L][number] };
export type Thing = Things[TogetherList];

const models: { readonly [L in Exclude<TogetherList, 'charts'>]: Model<Things[L]> } = {
  kinds: kindModel,
  linkTypes: linkTypeModel,
  entities: entityModel,
  merges: mergeModel,
  links: linkModel,
  sources: sourceModel,
  passages: passageModel,
  attributions: attributionModel,
  claims: claimModel,
  assessments: assessmentModel,
  annotations: annotationModel,
  queries: savedQueryModel,
};

const tables: Readonly<Record<TogetherList, string>> = {
  kinds: 'kind',
  linkTypes: 'link_type',
  entities: 'entity',
  merges: 'entity_merge',
  links: 'link',
  sources: 'source',
  passages: 'passage',
  attributions: 'attribution',
  claims: 'claim',
  assessments: 'assessment',
  charts: 'chart',
  annotations: 'annotation',
  queries: 'saved_query',
};

const pair = {
  attribution: '(SELECT uid FROM attribution WHERE id = t.attribution_id)',
  claim: '(SELECT uid FROM claim WHERE id = t.claim_id)',
} as const;

/**
 * What two cases know a thing by. A rating is that of a claim for an attribution, of which a case has
 * one: two that were given apart are two opinions of one thing.
 */
export function idOf<L extends TogetherList>(list: L, thing: Things[L]): string {
  if (list === 'assessments') {
    const { attribution, claim } = thing as Things['assessments'];
    return `${attribution} ${claim}`;
  }
  return 'uid' in thing ? thing.uid : thing.key;
}

/** In the order of what two cases know them by. */
export function readThings<L extends TogetherList>(
  connection: ReadConnection,
  list: L,
): Iterable<Things[L]> {
  if (list === 'assessments') {
    const order = `ORDER BY ${pair.attribution}, ${pair.claim}`;
    return readModels(connection, assessmentModel, order) as Iterable<Things[L]>;
  }
  return caseJsonLists[list](connection) as Iterable<Things[L]>;
}

function placeOf(list: TogetherList, id: string): readonly [where: string, values: string[]] {
  if (list !== 'assessments') {
    return [`t.${list === 'kinds' || list === 'linkTypes' ? 'key' : 'uid'} = ?`, [id]];
  }
  const [attribution = '', claim = ''] = id.split(' ');
  return [
    `t.attribution_id = (SELECT id FROM attribution WHERE uid = ?)
     AND t.claim_id = (SELECT id FROM claim WHERE uid = ?)`,
    [attribution, claim],
  ];
}

export function readThing<L extends TogetherList>(
  connection: ReadConnection,
  list: L,
  id: string,
): Things[L] | null {
  const [where, values] = placeOf(list, id);
  if (list === 'charts') {
    const [found] = readKeyed(connection, chartModel, `WHERE ${where}`, ...values);
    if (!found) return null;
    return { ...found.model, places: readChartPlaces(connection, found.id) } as Things[L];
  }
  const all: Readonly<Record<string, unknown>> = models;
  const model = all[list] as Model<Things[L]>;
  return readModels(connection, model, `WHERE ${where}`, ...values)[0] ?? null;
}

/** The key of its row in this file; null where it is not there. */
export function rowIdOf(connection: ReadConnection, list: TogetherList, id: string): number | null {
  const [where, values] = placeOf(list, id);
  return (
    connection.get<{ id: number }>(
      `SELECT t.id FROM ${tables[list]} AS t WHERE ${where}`,
      ...values,
    )?.id ?? null
  );
}

export interface Reference {
  readonly list: TogetherList;
  readonly id: string;
}

function some(list: TogetherList, ...ids: readonly (string | null)[]): Reference[] {
  return ids.flatMap((id) => (id === null ? [] : [{ list, id }]));
}

const wordLists = {
  entity: 'entities',
  link: 'links',
  attribution: 'attributions',
  claim: 'claims',
  source: 'sources',
  chart: 'charts',
} as const;

function aboutTo(about: object): Reference[] {
  return Object.entries(about).flatMap(([word, id]) =>
    word in wordLists ? some(wordLists[word as keyof typeof wordLists], id as string) : [],
  );
}

const references: { readonly [L in TogetherList]: (thing: Things[L]) => Reference[] } = {
  kinds: () => [],
  linkTypes: () => [],
  entities: ({ kind }) => some('kinds', kind),
  merges: ({ entity, into }) => some('entities', entity, into),
  links: ({ type, from, to }) => [...some('linkTypes', type), ...some('entities', from, to)],
  sources: ({ derivesFrom }) => some('sources', derivesFrom),
  passages: ({ source }) => some('sources', source),
  attributions: ({ incident, actor }) => some('entities', incident, actor),
  claims: ({ passage, about, claimant }) => [
    ...some('passages', passage),
    ...aboutTo(about),
    ...some('entities', claimant),
  ],
  assessments: ({ attribution, claim }) => [
    ...some('attributions', attribution),
    ...some('claims', claim),
  ],
  charts: ({ places }) => places.flatMap(({ of }) => aboutTo(of)),
  annotations: ({ about }) => aboutTo(about),
  queries: () => [],
};

/** What a thing cannot be without. */
export function referencesOf<L extends TogetherList>(list: L, thing: Things[L]): Reference[] {
  return references[list](thing);
}
