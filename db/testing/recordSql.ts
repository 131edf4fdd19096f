import type { ReadConnection, SqlParameter } from '../connection/connection';

interface Statement {
  readonly sql: string;
  readonly parameters: readonly SqlParameter[];
}

/** A connection that reads like the one it is given and notes each statement. */
export function recordSql(connection: ReadConnection): {
  readonly connection: ReadConnection;
  readonly statements: readonly Statement[];
} {
  const statements: Statement[] = [];
  const note = (sql: string, parameters: readonly SqlParameter[]) =>
    void statements.push({ sql, parameters });
  return {
    statements,
    connection: {
      get: (sql, ...parameters) => {
        note(sql, parameters);
        return connection.get(sql, ...parameters);
      },
      all: (sql, ...parameters) => {
        note(sql, parameters);
        return connection.all(sql, ...parameters);
      },
      getValues: (sql, ...parameters) => {
        note(sql, parameters);
        return connection.getValues(sql, ...parameters);
      },
      allValues: (sql, ...parameters) => {
        note(sql, parameters);
        return connection.allValues(sql, ...parameters);
      },
      iterate: (sql, ...parameters) => {
        note(sql, parameters);
        return connection.iterate(sql, ...parameters);
      },
      inOneState: (reads) => connection.inOneState(reads),
    },
  };
}
