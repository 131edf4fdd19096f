import type { Placed } from '../../../core/language/chart';
import { Refused } from '../../refused';
import { attributionTable } from '../../tables/attributionTable';
import type { ChartPlaceRow } from '../../tables/chartPlaceTable';
import { entityTable } from '../../tables/entityTable';
import type { Writer } from '../../writing/writer';
import { needRow } from '../rows/needRow';
import { nameOf } from '../rows/wording';

/** The column that says what stands there, for looking the place up. */
export function thingToColumn(
  writer: Writer,
  of: Placed,
): { readonly entityId: number } | { readonly attributionId: number } {
  if ('entity' in of) return { entityId: needRow(writer, entityTable, of.entity).id };
  const attribution = needRow(writer, attributionTable, of.attribution);
  if (attribution.hypothesis === 'actor') {
    throw new Refused(
      'chart.actor-place',
      'A hypothesis that names an actor has no place of its own on a chart. Put the actor on it.',
    );
  }
  return { attributionId: attribution.id };
}

/** "Iran", "3 entities". */
export function thingsToWords(
  writer: Writer,
  things: readonly Pick<ChartPlaceRow, 'entityId' | 'attributionId'>[],
): string {
  const [only] = things;
  if (things.length === 1 && only) {
    return only.entityId === null ? 'a hypothesis' : nameOf(writer, only.entityId);
  }
  const noun = things.every(({ entityId }) => entityId !== null) ? 'entities' : 'things';
  return `${things.length} ${noun}`;
}
