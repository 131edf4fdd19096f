import { Refused } from '../refused';

export function damagedFile(): Refused {
  return new Refused(
    'case.damaged',
    'The case file is damaged, so it was not opened and nothing in it was changed. Open a copy from before.',
  );
}

/** What a damaged file makes SQLite say where a sound one would not. */
export function isSqliteError(error: unknown): error is Error {
  return (
    error instanceof Error && String((error as { code?: unknown }).code).startsWith('SQLITE_ERROR')
  );
}
