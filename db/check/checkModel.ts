import { parseDate } from '../../core/dates/parseDate';
import { caseJsonLists, itemSchemaOf, listNames } from '../export/json/caseJsonParts';
import type { Check } from './findings';

/** Every thing of the case against the schema of the language. */
export const checkLanguage: Check = {
  about: 'every entity, link, source, claim and judgement against the language’s own schema',
  *find(connection) {
    for (const name of listNames) {
      const schema = itemSchemaOf(name);
      for (const item of caseJsonLists[name](connection)) {
        const parsed = schema.safeParse(item);
        for (const issue of parsed.error?.issues ?? []) {
          const which = 'uid' in item ? item.uid : item.key;
          yield `${name} ${which}: ${issue.path.join('.') || 'the row'} ${issue.message}.`;
        }
      }
    }
  },
};

interface DateRow {
  readonly uid: string;
  readonly date: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const dates = [
  ['entity', 'date'],
  ['link', 'date'],
  ['source', 'published'],
  ['claim', 'said_on'],
] as const;

export const checkDates: Check = {
  about: 'that the earliest and latest day beside each date are those of its text',
  *find(connection) {
    for (const [table, column] of dates) {
      for (const row of connection.iterate<DateRow>(
        `SELECT uid, ${column} AS date, ${column}_earliest AS earliest, ${column}_latest AS latest
         FROM ${table} WHERE ${column} IS NOT NULL`,
      )) {
        const parsed = parseDate(row.date);
        if (!parsed.ok) continue;
        const { earliest, latest } = parsed.value;
        if (row.earliest !== earliest || row.latest !== latest) {
          yield `${table} ${row.uid}: the days beside the date “${row.date}” are not those of its text.`;
        }
      }
    }
  },
};

export const checkSourceChains: Check = {
  about: 'that no source derives from itself by a detour',
  *find(connection) {
    for (const { title } of connection.all<{ title: string }>(
      'SELECT title FROM source WHERE id NOT IN (SELECT source_id FROM source_root)',
    )) {
      yield `The source “${title}” derives from itself by a detour. Mend “derives from” of one of them.`;
    }
  },
};

interface FieldRow {
  readonly uid: string;
  readonly key: string;
  readonly kind: string;
}

export const checkFields: Check = {
  about: 'that every field is one that its kind or type defines',
  *find(connection) {
    for (const [table, definer, column] of [
      ['entity', 'kind', 'kind_id'],
      ['link', 'link_type', 'type_id'],
    ] as const) {
      for (const { uid, key, kind } of connection.all<FieldRow>(
        `SELECT t.uid, field.key, definer.key AS kind FROM ${table} AS t
         JOIN ${definer} AS definer ON definer.id = t.${column}, json_each(t.fields) AS field
         WHERE field.key NOT IN
           (SELECT json_extract(value, '$.key') FROM json_each(definer.fields))`,
      )) {
        yield `${table} ${uid} has the field “${key}”, which “${kind}” does not define.`;
      }
    }
  },
};
