/** What SQLite stores in the columns of a case. */
export type SqlValue = string | number | null;

/** How one column's value is written and read. */
export interface Column<T> {
  toSql(value: T): SqlValue;
  fromSql(value: SqlValue): T;
}

/**
 * SQLite stores UTF-8, which has no lone surrogates. Made whole before it is stored and logged, so
 * that what the log says and what is read back are the same.
 */
function wellFormed(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed();
}

function stored<T extends SqlValue>(): Column<T> {
  return {
    toSql: (value) => (typeof value === 'string' ? wellFormed(value) : value),
    fromSql: (value) => value as T,
  };
}

export const integer = stored<number>();
export const text = stored<string>();
export const optionalText = stored<string | null>();
export const optionalInteger = stored<number | null>();

/** A term of a vocabulary, which the column's check or the command's schema has accepted. */
export function term<T extends string | null>(): Column<T> {
  return stored<T>();
}

/** SQLite stores −0 as 0. */
export const real: Column<number> = {
  toSql: (value) => value + 0,
  fromSql: (value) => value as number,
};

export const optionalReal: Column<number | null> = {
  toSql: (value) => (value === null ? null : value + 0),
  fromSql: (value) => value as number | null,
};

export const flag: Column<boolean> = {
  toSql: (value) => (value ? 1 : 0),
  fromSql: (value) => value === 1,
};

/** A value as JSON. `JSON.stringify` escapes lone surrogates by itself. */
export function json<T>(): Column<T> {
  return {
    toSql: (value) => JSON.stringify(value),
    fromSql: (value) => JSON.parse(value as string) as T,
  };
}

/** A scalar as JSON, where null is the absence of a value and not the JSON `null`. */
export function optionalJson<T>(): Column<T | null> {
  return {
    toSql: (value) => (value === null ? null : JSON.stringify(value)),
    fromSql: (value) => (value === null ? null : (JSON.parse(value as string) as T)),
  };
}
