import type { Condition, EntityRule, TextRule } from '../mapping/mapping';

type Words = Extract<TextRule, { columns: string[] }>['words'];

/** Rules about columns of a dataset, as far as a file has them; their case differs by version. */
export interface FileColumns {
  readonly has: (column: string) => boolean;
  /** By the name that the file gives it. */
  readonly name: (column: string) => string;
  readonly orNull: (column: string) => string | null;
  readonly present: (columns: readonly string[]) => string[];
  readonly text: (columns: readonly string[], between?: string, words?: Words) => TextRule | null;
  readonly is: (column: string, values: readonly string[]) => Condition[];
  readonly fields: (
    rules: readonly (readonly [field: string, column: string, words?: Words])[],
  ) => EntityRule['fields'];
}

export function fileColumns(columns: readonly string[]): FileColumns {
  const byName = new Map(columns.map((column) => [column.toLowerCase(), column]));
  const orNull = (column: string): string | null => byName.get(column) ?? null;
  const present = (wanted: readonly string[]): string[] =>
    wanted.flatMap((column) => byName.get(column) ?? []);
  const text: FileColumns['text'] = (wanted, between = ', ', words = []) => {
    const found = present(wanted);
    return found.length === 0 ? null : { columns: found, between, words };
  };
  return {
    has: (column) => byName.has(column),
    name: (column) => byName.get(column) ?? column,
    orNull,
    present,
    text,
    is(column, values) {
      const found = orNull(column);
      return found === null ? [] : [{ column: found, is: [...values] }];
    },
    fields: (rules) =>
      rules.flatMap(([field, column, words]) => {
        const value = text([column], '', words);
        return value === null ? [] : [{ field, value }];
      }),
  };
}
