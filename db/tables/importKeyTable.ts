import { integer, term, text } from './column';
import { defineTable } from './table';

/** What a record of a dataset can become. */
type Imported = 'entity' | 'link' | 'source' | 'passage' | 'attribution' | 'claim';

export const importKeyTable = defineTable(
  'import_key',
  {
    id: integer,
    origin: text,
    what: term<Imported>(),
    key: text,
    thingUid: text,
    digest: text,
    importId: integer,
  },
  { noun: 'key of an import' },
);
