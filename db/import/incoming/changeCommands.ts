import type { Command } from '../../../core/commands/command';
import type { ImportedThing } from '../../../core/import/importOutcome';
import type { FieldValue } from '../../../core/language/kind';
import type { Uid } from '../../../core/uid';
import type { CreateArguments } from './comparable';

/** Every field of both: what is not wanted any more is not given. */
function fieldEdits(
  before: Readonly<Record<string, FieldValue>>,
  after: Readonly<Record<string, FieldValue>>,
): Readonly<Record<string, FieldValue | null>> {
  const gone = Object.keys(before).map((key) => [key, null] as const);
  return { ...Object.fromEntries(gone), ...after };
}

/** What makes the thing with this uid, as it is now, one that would be made by these arguments. */
export function changeCommands(
  thing: ImportedThing,
  uid: Uid,
  before: CreateArguments[ImportedThing],
  after: CreateArguments[ImportedThing],
): readonly Command[] {
  const command = (name: string, args: object): Command => ({ name, args }) as Command;
  if (thing === 'entity') {
    const [old, { names, fields, ...rest }] = [before, after] as [
      CreateArguments['entity'],
      CreateArguments['entity'],
    ];
    return [
      command('entity.edit', { ...rest, uid, fields: fieldEdits(old.fields, fields) }),
      command('entity.name', { uid, names }),
    ];
  }
  if (thing === 'link') {
    const [old, { fields, ...rest }] = [before, after] as [
      CreateArguments['link'],
      CreateArguments['link'],
    ];
    return [command('link.edit', { ...rest, uid, fields: fieldEdits(old.fields, fields) })];
  }
  if (thing === 'claim') {
    const { about: _, ...rest } = after as CreateArguments['claim'];
    return [command('claim.edit', { ...rest, uid })];
  }
  if (thing === 'passage') {
    const { source: _, ...rest } = after as CreateArguments['passage'];
    return [command('passage.edit', { ...rest, uid })];
  }
  if (thing === 'attribution') {
    const { incident: _, ...rest } = after as CreateArguments['attribution'];
    return [command('attribution.edit', { ...rest, uid })];
  }
  return [command('source.edit', { ...(after as CreateArguments['source']), uid })];
}
