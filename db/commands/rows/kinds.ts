import type { Kind } from '../../../core/language/kind';
import { Refused } from '../../refused';
import { entityTable, type EntityRow } from '../../tables/entityTable';
import { kindTable, type KindRow } from '../../tables/kindTable';
import { linkTypeTable, type LinkTypeRow } from '../../tables/linkTypeTable';
import type { Writer } from '../../writing/writer';
import { needRow } from './needRow';
import { nameOf, quoted } from './wording';

export function needKind(writer: Writer, key: string): KindRow {
  const kind = writer.findOne(kindTable, { key });
  if (kind) return kind;
  throw new Refused('kind.missing', `This case has no kind “${key}”. Add the kind first.`);
}

export function needLinkType(writer: Writer, key: string): LinkTypeRow {
  const type = writer.findOne(linkTypeTable, { key });
  if (type) return type;
  throw new Refused('linkType.missing', `This case has no link type “${key}”. Add it first.`);
}

/** The entity that a command names, which must behave like one of the built-in kinds. */
export function needEntityOfBase(
  writer: Writer,
  uid: string,
  base: NonNullable<Kind['base']>,
): EntityRow {
  const entity = needRow(writer, entityTable, uid);
  const kind = writer.byKey(kindTable, entity.kindId);
  if (kind.base === base) return entity;
  throw new Refused(
    'entity.wrong-kind',
    `${quoted(nameOf(writer, entity.id))} is of the kind “${kind.label}”. An ${base} is needed here.`,
  );
}
