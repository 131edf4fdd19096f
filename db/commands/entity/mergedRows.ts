import { entityMergeTable, type EntityMergeRow } from '../../tables/entityMergeTable';
import type { Writer } from '../../writing/writer';

/** The merge that is in force of an entity into another. */
export function mergeOf(writer: Writer, entityId: number): EntityMergeRow | undefined {
  return writer.find(entityMergeTable, { entityId }).find((row) => row.retractedAt === null);
}

/** The entity itself and all that are merged into it, directly or by a detour. */
export function membersOf(writer: Writer, entityId: number): readonly number[] {
  const members = new Set([entityId]);
  // A set grows while it is walked, and holds a member of a circle once.
  for (const intoId of members) {
    for (const row of writer.find(entityMergeTable, { intoId })) {
      if (row.retractedAt === null) members.add(row.entityId);
    }
  }
  return [...members];
}

export function isMerged(writer: Writer, entityId: number): boolean {
  return mergeOf(writer, entityId) !== undefined || membersOf(writer, entityId).length > 1;
}
