import { foldName } from '../../core/text/foldName';
import type { OpenCase } from '../../db/openCase';
import { recursiveHops, recursiveWay } from './recursiveWays';
import type { Subjects } from './subjects';

/** Both ends of every link looked at: the `+` keeps SQLite from its indexes. */
const everyLink = `SELECT to_id, from_id, type_id FROM link
  WHERE +from_id = ? OR +to_id = ?`;

/** The straightforward way to the same answer, by the question that it is held against. */
export function baselinesOf(
  { connection }: OpenCase,
  subjects: Subjects,
): Record<string, { readonly against: string; readonly work: () => void }> {
  const idOf = (uid: string) =>
    connection.get<{ id: number }>('SELECT id FROM entity WHERE uid = ?', uid)?.id ?? 0;
  return {
    'neighbours by looking at every link': {
      against: 'neighbours of an entity',
      work: () => {
        const id = idOf(subjects.nextEntity());
        connection.all(everyLink, id, id);
      },
    },
    'two steps by a recursive query': {
      against: 'two steps around an entity',
      work: () => void connection.all(recursiveHops, idOf(subjects.nextEntity())),
    },
    'shortest way by a recursive query': {
      against: 'shortest ways between two entities',
      work: () =>
        void connection.all(recursiveWay, idOf(subjects.nextEntity()), idOf(subjects.nextEntity())),
    },
    'search by folding every name': {
      against: 'search for a rare name',
      work: () => {
        const wanted = foldName(subjects.rareName);
        connection
          .allValues('SELECT entity_id, text FROM entity_name')
          .filter(([, text]) => foldName(text as string).includes(wanted));
      },
    },
  };
}
