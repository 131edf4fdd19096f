import { foldText } from '../../core/text/foldText';
import type { ReadConnection } from '../connection/connection';
import { Refused } from '../refused';

interface Defined {
  readonly id: number;
  readonly key: string;
  readonly label: string;
  readonly plural: string;
}

function unknown(what: string, typed: string, known: readonly string[]): Refused {
  const list = [...new Set(known)].sort().join(', ');
  return new Refused(
    'query.unknown',
    `The case has no ${what} “${typed}”. ${list === '' ? 'It has none.' : `There are: ${list}.`}`,
  );
}

function isCalled(typed: string, names: readonly string[]): boolean {
  const folded = foldText(typed);
  return names.some((name) => foldText(name) === folded);
}

/** The keys in the file of kinds of entity, or of types of link, by their keys or labels. */
export function idsOfDefined(
  connection: ReadConnection,
  table: 'kind' | 'link_type',
  typed: readonly string[],
): number[] {
  const other = table === 'kind' ? 'plural' : 'inverse';
  const defined = connection.all<Defined>(
    `SELECT id, key, label, ${other} AS plural FROM ${table}`,
  );
  return typed.flatMap((text) => {
    const found = defined.filter(({ key, label, plural }) => isCalled(text, [key, label, plural]));
    if (found.length > 0) return found.map(({ id }) => id);
    const what = table === 'kind' ? 'kind of entity' : 'type of link';
    throw unknown(
      what,
      text,
      defined.map(({ key }) => key),
    );
  });
}

/** The keys of the fields that are called so, of any kind. */
export function fieldKeys(connection: ReadConnection, typed: string): string[] {
  const defined = connection.all<{ key: string; label: string }>(
    `SELECT DISTINCT json_extract(value, '$.key') AS key, json_extract(value, '$.label') AS label
     FROM kind, json_each(kind.fields)`,
  );
  const found = defined.filter(({ key, label }) => isCalled(typed, [key, label]));
  if (found.length === 0) {
    throw unknown(
      'field',
      typed,
      defined.map(({ key }) => key),
    );
  }
  return [...new Set(found.map(({ key }) => key))];
}
