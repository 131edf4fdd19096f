import { commonFields, commonFieldTypes, type ClaimAbout } from '../../../core/language/claim';
import type { FieldDefinition } from '../../../core/language/kind';
import { Refused } from '../../refused';
import { attributionTable } from '../../tables/attributionTable';
import type { ClaimRow } from '../../tables/claimTable';
import { entityTable } from '../../tables/entityTable';
import { kindTable, type KindRow } from '../../tables/kindTable';
import { linkTable } from '../../tables/linkTable';
import type { Writer } from '../../writing/writer';
import { checkFieldValue } from '../rows/fieldValues';
import { needRow } from '../rows/needRow';

type AboutColumns = Pick<ClaimRow, 'linkId' | 'attributionId' | 'entityId' | 'field'>;

const nothing: AboutColumns = { linkId: null, attributionId: null, entityId: null, field: null };

export function aboutToColumns(writer: Writer, about: ClaimAbout): AboutColumns {
  if ('link' in about) return { ...nothing, linkId: needRow(writer, linkTable, about.link).id };
  if ('attribution' in about) {
    return { ...nothing, attributionId: needRow(writer, attributionTable, about.attribution).id };
  }
  const entity = needRow(writer, entityTable, about.entity);
  return { ...nothing, entityId: entity.id, field: about.field };
}

/** Tells the kind of an entity that is there. */
type KindOf = (entityId: number) => KindRow;

function fieldOf(kindOf: KindOf, entityId: number, key: string): FieldDefinition {
  const common = commonFields.find((field) => field === key);
  if (common) return { key, label: common, type: commonFieldTypes[common] };
  const kind = kindOf(entityId);
  const field = kind.fields.find((candidate) => candidate.key === key);
  if (field) return field;
  throw new Refused(
    'field.unknown',
    `The kind “${kind.label}” has no field “${key}” that a claim could speak of. Add the field first.`,
  );
}

export function checkClaim(writer: Writer, claim: Omit<ClaimRow, 'id'>): void {
  checkClaimColumns(claim, (id) => writer.byKey(kindTable, writer.byKey(entityTable, id).kindId));
}

/** What the columns of a claim say together makes sense. */
export function checkClaimColumns(claim: Omit<ClaimRow, 'id'>, kindOf: KindOf): void {
  if (claim.entityId !== null && claim.field !== null) {
    const field = fieldOf(kindOf, claim.entityId, claim.field);
    if (claim.value !== null) checkFieldValue(field, claim.value, 'the claim');
  } else if (claim.value !== null) {
    throw new Refused(
      'claim.value',
      'Only a claim about a field of an entity claims a value. Leave the value out.',
    );
  }
  const responsibility = claim.responsibilityCredibility ?? claim.responsibilityMode;
  if (responsibility !== null && claim.stance !== 'claims-responsibility') {
    throw new Refused(
      'claim.responsibility',
      'Only a claim of responsibility says how it was made and how genuine it is. Clear that, or change the stance.',
    );
  }
}
