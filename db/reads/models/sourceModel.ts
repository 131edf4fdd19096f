import type { Source } from '../../../core/language/source';
import type { SqlValue } from '../../tables/column';
import { sourceTable, type SourceRow } from '../../tables/sourceTable';
import { defineModel } from '../model';
import { recordedOf, retractionOf } from './sharedParts';

const subqueries = { derivesFrom: 'SELECT uid FROM source WHERE id = t.derives_from_id' } as const;

export type SourceWithoutText = Omit<Source, 'text'>;

function toSourceWithoutText(
  row: SourceRow,
  found: { readonly derivesFrom: SqlValue },
): SourceWithoutText {
  return {
    uid: row.uid,
    title: row.title,
    type: row.type,
    publisher: row.publisher,
    author: row.author,
    url: row.url,
    published: row.published,
    language: row.language,
    reliability: row.reliability,
    reliabilityBasis: row.reliabilityBasis,
    derivesFrom: found.derivesFrom as string | null,
    description: row.description,
    retraction: retractionOf(row),
    ...recordedOf(row),
  };
}

export const sourceModel = defineModel(sourceTable, subqueries, (row, found): Source => ({
  ...toSourceWithoutText(row, found),
  text: row.text,
}));

export const sourceWithoutTextModel = defineModel(sourceTable, subqueries, toSourceWithoutText, {
  without: ['text'],
});
