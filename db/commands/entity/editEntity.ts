import type { CommandArguments } from '../../../core/commands/command';
import { commonFields } from '../../../core/language/claim';
import { Refused } from '../../refused';
import { claimTable } from '../../tables/claimTable';
import { entityTable, type EntityRow } from '../../tables/entityTable';
import { kindTable, type KindRow } from '../../tables/kindTable';
import type { Writer } from '../../writing/writer';
import type { CommandFunction } from '../commandFunction';
import { checkUsedBase } from '../language/defineKind';
import { dateToColumns } from '../rows/dates';
import { checkFieldValues, editFieldValues } from '../rows/fieldValues';
import { needKind } from '../rows/kinds';
import { needRow } from '../rows/needRow';
import { nameOf, quoted } from '../rows/wording';
import { isMerged } from './mergedRows';
import { positionToColumns } from './positionToColumns';

type Edits = CommandArguments<'entity.edit'>;

/** What hangs on the entity must still make sense when it is of the other kind. */
function checkNewKind(writer: Writer, entity: EntityRow, kind: KindRow): void {
  if (isMerged(writer, entity.id)) {
    throw new Refused(
      'entity.merged',
      `${quoted(nameOf(writer, entity.id))} is merged with another entity of its kind. Split them before its kind is changed.`,
    );
  }
  checkUsedBase(writer, entity, kind.base);
  const known = new Set<string>([...commonFields, ...kind.fields.map(({ key }) => key)]);
  const lost = writer
    .find(claimTable, { entityId: entity.id })
    .find((claim) => claim.field !== null && !known.has(claim.field));
  if (!lost) return;
  throw new Refused(
    'field.in-use',
    `A claim speaks of the field “${lost.field ?? ''}”, which the kind “${kind.label}” does not have. Remove the claim first.`,
  );
}

function editLabel(edits: Edits, name: string, kind: KindRow): string {
  const { uid: _uid, fields, ...others } = edits;
  const what = Object.keys(others);
  const keys = Object.keys(fields ?? {});
  if (what.length + keys.length !== 1) return `Edit ${name}`;
  const [key] = keys;
  if (key === undefined) return `Change the ${what[0] ?? ''} of ${name}`;
  return `Change “${kind.fields.find((field) => field.key === key)?.label ?? key}” of ${name}`;
}

export const editEntity: CommandFunction<'entity.edit'> = (args, writer) => {
  const row = needRow(writer, entityTable, args.uid);
  const name = nameOf(writer, row.id);
  const kind =
    args.kind === undefined ? writer.byKey(kindTable, row.kindId) : needKind(writer, args.kind);
  if (kind.id !== row.kindId) checkNewKind(writer, row, kind);
  const fields = editFieldValues(row.fields, args.fields ?? {});
  checkFieldValues(kind.fields, fields, `the kind “${kind.label}”`);
  writer.put(entityTable, {
    ...row,
    kindId: kind.id,
    fields,
    ...(args.description === undefined ? {} : { description: args.description }),
    ...(args.date === undefined ? {} : dateToColumns(args.date)),
    ...(args.position === undefined ? {} : positionToColumns(args.position)),
  });
  return editLabel(args, name, kind);
};
