import type { Check } from './findings';

interface Violation {
  readonly table: string;
  readonly rowid: number;
  readonly parent: string;
}

export const checkIntegrity: Check = {
  about: 'every page, row and index of the file (SQLite’s full integrity check)',
  *find(connection) {
    for (const { integrity_check: found } of connection.all<{ integrity_check: string }>(
      'SELECT integrity_check FROM pragma_integrity_check',
    )) {
      if (found !== 'ok') yield `The file is damaged: ${found}. Open a copy from before.`;
    }
  },
};

export const checkForeignKeys: Check = {
  about: 'that every row that another one points at is there',
  *find(connection) {
    for (const { table, rowid, parent } of connection.all<Violation>(
      'SELECT "table", rowid, parent FROM pragma_foreign_key_check',
    )) {
      yield `Row ${rowid} of ${table} points at a row of ${parent} that is not there.`;
    }
  },
};
