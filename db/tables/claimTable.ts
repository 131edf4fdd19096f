import type { Claim } from '../../core/language/claim';
import type { FieldValue } from '../../core/language/kind';
import { integer, optionalInteger, optionalJson, optionalText, term, text } from './column';
import { joinTexts } from './fieldTexts';
import { recordedColumns, retractionColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

type Responsibility = NonNullable<Claim['responsibility']>;

export const claimTable = defineTable(
  'claim',
  {
    id: integer,
    uid: text,
    passageId: integer,
    linkId: optionalInteger,
    attributionId: optionalInteger,
    entityId: optionalInteger,
    field: optionalText,
    stance: term<Claim['stance']>(),
    claimantId: optionalInteger,
    credibility: term<Claim['credibility']>(),
    value: optionalJson<FieldValue>(),
    text,
    saidOn: optionalText,
    saidOnEarliest: optionalText,
    saidOnLatest: optionalText,
    responsibilityCredibility: term<Responsibility['credibility']>(),
    responsibilityMode: term<Responsibility['mode']>(),
    ...recordedColumns,
    ...retractionColumns,
  },
  {
    noun: 'claim',
    search: {
      number: 6,
      text: (row) => ({
        title: '',
        body: joinTexts(row.text, typeof row.value === 'string' ? row.value : null),
      }),
    },
  },
);

export type ClaimRow = RowOf<typeof claimTable>;
