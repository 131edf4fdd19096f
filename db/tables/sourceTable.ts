import type { Source } from '../../core/language/source';
import { integer, optionalInteger, optionalText, term, text } from './column';
import { joinTexts } from './fieldTexts';
import { recordedColumns, retractionColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const sourceTable = defineTable(
  'source',
  {
    id: integer,
    uid: text,
    title: text,
    type: term<Source['type']>(),
    publisher: optionalText,
    author: optionalText,
    url: optionalText,
    published: optionalText,
    publishedEarliest: optionalText,
    publishedLatest: optionalText,
    language: optionalText,
    reliability: term<Source['reliability']>(),
    reliabilityBasis: text,
    derivesFromId: optionalInteger,
    description: text,
    ...recordedColumns,
    ...retractionColumns,
    text,
  },
  {
    noun: 'source',
    search: {
      number: 4,
      text: (row) => ({
        title: row.title,
        body: joinTexts(row.publisher, row.author, row.description, row.reliabilityBasis, row.text),
      }),
    },
  },
);

export type SourceRow = RowOf<typeof sourceTable>;
