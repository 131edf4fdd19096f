import type { ClaimView } from '../../core/views/recordView';
import type { ReadConnection, SqlParameter } from '../connection/connection';
import type { SqlValue } from '../tables/column';
import { claimTable } from '../tables/claimTable';
import { idList } from './idList';
import { danglingKey } from './missingRow';
import { EntityItems } from './entityItems';
import { groupBy } from './groupBy';
import { readKeyed, readModels } from './model';
import { annotationModel } from './models/annotationModel';
import { claimModel } from './models/claimModel';
import { passageModel } from './models/passageModel';
import { sourceWithoutTextModel } from './models/sourceModel';
import { readSourceRoots } from './readSourceRoots';

/** A claim with the integer keys by which it is sorted to what it speaks of. */
interface FoundClaim {
  readonly id: number;
  readonly attributionId: number | null;
  readonly view: ClaimView;
}

/** The claims that meet the conditions, which see a claim as `t`. */
export function readClaimViews(
  connection: ReadConnection,
  conditions: string,
  ...parameters: readonly SqlParameter[]
): FoundClaim[] {
  const found = connection
    .allValues(`${claimModel.select} ${conditions}`, ...parameters)
    .map((values: readonly SqlValue[]) => ({
      row: claimTable.fromSql(values),
      claim: claimModel.toModel(values),
    }));
  const passages = new Map(
    readKeyed(
      connection,
      passageModel,
      'WHERE t.id IN (SELECT value FROM json_each(?))',
      idList(new Set(found.map(({ row }) => row.passageId))),
    ).map(({ id, model }) => [id, model]),
  );
  const keyedSources = readKeyed(
    connection,
    sourceWithoutTextModel,
    'WHERE t.uid IN (SELECT value FROM json_each(?))',
    JSON.stringify([...new Set([...passages.values()].map((passage) => passage.source))]),
  );
  const roots = readSourceRoots(
    connection,
    keyedSources.map(({ id }) => id),
  );
  const sources = new Map(
    keyedSources.map(({ id, model }) => [
      model.uid,
      { source: model, sourceRoot: roots.get(id) ?? model.uid },
    ]),
  );
  const claimants = new EntityItems(
    connection,
    found.flatMap(({ row }) => (row.claimantId === null ? [] : [row.claimantId])),
  );
  const notes = groupBy(
    readModels(
      connection,
      annotationModel,
      'WHERE t.claim_id IN (SELECT value FROM json_each(?)) ORDER BY t.id',
      idList(found.map(({ row }) => row.id)),
    ),
    ({ about }) => ('claim' in about ? about.claim : ''),
  );
  return found.map(({ row, claim }) => {
    const passage = passages.get(row.passageId);
    const sourceAndRoot = passage && sources.get(passage.source);
    if (!passage || !sourceAndRoot) throw danglingKey();
    const claimant = row.claimantId === null ? null : claimants.of(row.claimantId);
    return {
      id: row.id,
      attributionId: row.attributionId,
      view: { claim, passage, ...sourceAndRoot, claimant, annotations: [...notes(claim.uid)] },
    };
  });
}
