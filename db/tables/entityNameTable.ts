import type { Name } from '../../core/language/entity';
import { foldName } from '../../core/text/foldName';
import { foldText } from '../../core/text/foldText';
import { initialsOf } from '../../core/text/initialsOf';
import { integer, optionalText, term, text } from './column';
import { entityTable } from './entityTable';
import { joinTexts } from './fieldTexts';
import { recordedColumns } from './sharedColumns';
import { defineTable } from './table';

/** What the reader types who leaves out the article; empty where there is none. */
function withoutArticle(name: string): string {
  const bare = foldName(name);
  return bare === foldText(name) ? '' : bare;
}

export const entityNameTable = defineTable(
  'entity_name',
  {
    id: integer,
    uid: text,
    entityId: integer,
    position: integer,
    text,
    language: optionalText,
    script: optionalText,
    role: term<Name['role']>(),
    ...recordedColumns,
  },
  {
    noun: 'name',
    owner: { column: 'entityId', table: () => entityTable },
    search: {
      number: 1,
      text: (row) => ({
        title: row.text,
        body: '',
        forms: joinTexts(withoutArticle(row.text), ...initialsOf(row.text)),
      }),
    },
  },
);
