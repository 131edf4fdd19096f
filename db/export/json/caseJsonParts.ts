import { caseJsonSchema, type CaseJson } from '../../../core/caseJson';
import type { ReadConnection } from '../../connection/connection';
import { readKeyed, readModels, type Model } from '../../reads/model';
import { annotationModel } from '../../reads/models/annotationModel';
import { assessmentModel } from '../../reads/models/assessmentModel';
import { attributionModel } from '../../reads/models/attributionModel';
import { chartModel } from '../../reads/models/chartModel';
import { claimModel } from '../../reads/models/claimModel';
import { entityModel } from '../../reads/models/entityModel';
import { judgementModel } from '../../reads/models/judgementModel';
import { kindModel } from '../../reads/models/kindModel';
import { linkModel } from '../../reads/models/linkModel';
import { linkTypeModel } from '../../reads/models/linkTypeModel';
import { mergeModel } from '../../reads/models/mergeModel';
import { passageModel } from '../../reads/models/passageModel';
import { savedQueryModel } from '../../reads/models/savedQueryModel';
import { sourceModel } from '../../reads/models/sourceModel';
import { readChartPlaces } from '../../reads/readChartPlaces';

type ListName = {
  [K in keyof CaseJson]: CaseJson[K] extends readonly unknown[] ? K : never;
}[keyof CaseJson];

type Lists = {
  readonly [N in ListName]: (connection: ReadConnection) => Iterable<CaseJson[N][number]>;
};

const ROWS_AT_ONCE = 1000;

/** All rows in the order of their uids, a page at a time, so that memory does not grow with them. */
function inOrderOfUids<M extends { readonly uid: string }>(model: Model<M>) {
  return function* (connection: ReadConnection): Iterable<M> {
    let last = '';
    for (;;) {
      const page = readModels(
        connection,
        model,
        `WHERE t.uid > ? ORDER BY t.uid LIMIT ${ROWS_AT_ONCE}`,
        last,
      );
      yield* page;
      const end = page.at(-1);
      if (!end) return;
      last = end.uid;
    }
  };
}

function inOrderOfKeys<M>(model: Model<M>) {
  return (connection: ReadConnection) => readModels(connection, model, 'ORDER BY t.key');
}

/** In the order in which they stand in the file. A list that is missing does not compile. */
export const caseJsonLists: Lists = {
  kinds: inOrderOfKeys(kindModel),
  linkTypes: inOrderOfKeys(linkTypeModel),
  entities: inOrderOfUids(entityModel),
  merges: inOrderOfUids(mergeModel),
  links: inOrderOfUids(linkModel),
  sources: inOrderOfUids(sourceModel),
  passages: inOrderOfUids(passageModel),
  claims: inOrderOfUids(claimModel),
  attributions: inOrderOfUids(attributionModel),
  assessments: inOrderOfUids(assessmentModel),
  judgements: inOrderOfUids(judgementModel),
  annotations: inOrderOfUids(annotationModel),
  charts: (connection) =>
    readKeyed(connection, chartModel, 'ORDER BY t.uid').map(({ id, model }) => ({
      ...model,
      places: readChartPlaces(connection, id),
    })),
  queries: inOrderOfUids(savedQueryModel),
};

/** The schema of one thing in a list. */
export function itemSchemaOf(name: ListName) {
  return caseJsonSchema.shape[name].element;
}

export const listNames = Object.keys(caseJsonLists) as ListName[];
