import { hash } from 'node:crypto';
import { commandArguments, type CommandArguments } from '../../../core/commands/command';
import { importedThings, type ImportedThing } from '../../../core/import/importOutcome';

/** What makes a thing, as the command that makes it takes it. */
export type CreateArguments = { [T in ImportedThing]: CommandArguments<`${T}.create`> };

/** Keys in one order, at every depth. */
function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(ordered);
  const parts = value as Readonly<Record<string, unknown>>;
  return Object.keys(parts)
    .sort()
    .map((key) => [key, ordered(parts[key])]);
}

/** What a thing of each sort is made of, but for the uid, in one order. */
const properties = Object.fromEntries(
  importedThings.map((thing) => [
    thing,
    Object.keys(commandArguments[`${thing}.create`].shape)
      .filter((key) => key !== 'uid')
      .sort(),
  ]),
);

/** A name is the same whatever uid it has; its script follows from its text. */
function namesOf({ names }: CreateArguments['entity']): unknown {
  return names.map(({ text, language, role }) => [text, language, role]);
}

/** The same for the same thing, whatever uid it has: by it a change is told from none. */
export function digestOf<T extends ImportedThing>(thing: T, args: CreateArguments[T]): string {
  const values = args as Readonly<Record<string, unknown>>;
  const parts = (properties[thing] ?? []).map((key) =>
    key === 'names' ? namesOf(args as CreateArguments['entity']) : ordered(values[key]),
  );
  return hash('sha256', JSON.stringify(parts)).slice(0, 16);
}
