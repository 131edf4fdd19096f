import type { Passage } from '../../../core/language/passage';
import { passageTable } from '../../tables/passageTable';
import { defineModel } from '../model';
import { recordedOf } from './sharedParts';

export const passageModel = defineModel(
  passageTable,
  { source: 'SELECT uid FROM source WHERE id = t.source_id' },
  (row, found): Passage => ({
    uid: row.uid,
    source: found.source as string,
    locator: row.locator,
    paragraph: row.paragraph,
    span:
      row.spanStart === null || row.spanEnd === null
        ? null
        : { start: row.spanStart, end: row.spanEnd },
    text: row.text,
    ...recordedOf(row),
  }),
);
