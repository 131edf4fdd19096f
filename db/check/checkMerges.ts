import type { Check } from './findings';

interface NamedMerge {
  readonly name: string;
  readonly into: string;
}

const inForce = `SELECT one.name, other.name AS "into" FROM entity_merge AS merge
  JOIN named_entity AS one ON one.id = merge.entity_id
  JOIN named_entity AS other ON other.id = merge.into_id
  WHERE merge.retracted_at IS NULL`;

export const checkMerges: Check = {
  about: 'that merged entities are of one kind, and no merge leads back to itself',
  *find(connection) {
    for (const { name, into } of connection.all<NamedMerge>(
      `${inForce} AND one.kind <> other.kind`,
    )) {
      yield `“${name}” is merged into “${into}”, which is of another kind. Split them.`;
    }
    for (const { name, into } of connection.all<NamedMerge>(
      `${inForce} AND merge.entity_id NOT IN (SELECT entity_id FROM merged_entity)`,
    )) {
      yield `“${name}” is merged into “${into}”, and by a detour into itself. Split them.`;
    }
  },
};
