import type { SqlParameter } from '../../connection/connection';
import { idList } from '../idList';

/** What weak spots belong to. */
export const subjects = ['attribution', 'entity', 'link', 'source'] as const;

type Subject = (typeof subjects)[number];

/** Integer keys by what they are keys of. */
export type SubjectKeys = Readonly<Record<Subject, ReadonlySet<number>>>;

/** Which rows are looked at. */
export interface Among {
  /** The condition on a column that holds keys of this subject; `keys` has its parameter. */
  readonly where: (subject: Subject, column: string) => string;
  readonly keys: (...of: readonly Subject[]) => readonly SqlParameter[];
}

export const amongAll: Among = { where: () => 'TRUE', keys: () => [] };

export function amongThese(these: SubjectKeys): Among {
  return {
    where: (_, column) => `${column} IN (SELECT value FROM json_each(?))`,
    keys: (...of) => of.map((subject) => idList(these[subject])),
  };
}
