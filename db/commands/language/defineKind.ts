import type { CommandArguments } from '../../../core/commands/command';
import { commonFields } from '../../../core/language/claim';
import { Refused } from '../../refused';
import { attributionTable } from '../../tables/attributionTable';
import { claimTable } from '../../tables/claimTable';
import { entityTable, type EntityRow } from '../../tables/entityTable';
import { kindTable, type KindRow } from '../../tables/kindTable';
import type { Writer } from '../../writing/writer';
import type { CommandFunction } from '../commandFunction';
import { checkUsedFields } from './usedFields';

type Definition = CommandArguments<'kind.define'>;

/** Attributions and claims that only a certain base allows would be left without it. */
export function checkUsedBase(writer: Writer, entity: EntityRow, base: KindRow['base']): void {
  const needed =
    (base !== 'incident' && writer.findOne(attributionTable, { incidentId: entity.id })) ||
    (base !== 'actor' && writer.findOne(attributionTable, { actorId: entity.id }))
      ? 'an attribution'
      : base !== 'actor' && writer.findOne(claimTable, { claimantId: entity.id })
        ? 'a claim'
        : null;
  if (needed === null) return;
  throw new Refused(
    'kind.base-in-use',
    `An entity takes part in ${needed}, which this kind does not allow. Remove that first.`,
  );
}

function checkClaimedFields(writer: Writer, entity: EntityRow, definition: Definition): void {
  const known = new Set<string>([...commonFields, ...definition.fields.map(({ key }) => key)]);
  const lost = writer
    .find(claimTable, { entityId: entity.id })
    .find((claim) => claim.field !== null && !known.has(claim.field));
  if (!lost) return;
  throw new Refused(
    'field.in-use',
    `A claim speaks of the field “${lost.field ?? ''}”, which this definition leaves out. Remove the claim first.`,
  );
}

export const defineKind: CommandFunction<'kind.define'> = (definition, writer) => {
  const row = writer.findOne(kindTable, { key: definition.key });
  if (!row) {
    writer.add(kindTable, { ...definition, ...writer.recorded });
    return `Add the kind “${definition.label}”`;
  }
  const sameFields = JSON.stringify(row.fields) === JSON.stringify(definition.fields);
  if (!sameFields || row.base !== definition.base) {
    const entities = writer.find(entityTable, { kindId: row.id });
    checkUsedFields(
      definition.fields,
      entities.map((entity) => entity.fields),
      definition.label,
    );
    for (const entity of entities) {
      checkClaimedFields(writer, entity, definition);
      if (row.base !== definition.base) checkUsedBase(writer, entity, definition.base);
    }
  }
  writer.put(kindTable, { ...row, ...definition });
  return `Change the kind “${definition.label}”`;
};
