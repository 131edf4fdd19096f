import { createHash } from 'node:crypto';
import type { ImportedThing } from '../../../core/import/importOutcome';
import type { CommandArguments } from '../../../core/commands/command';

/** What makes a thing, as the command that makes it takes it. */
export type CreateArguments = { [T in ImportedThing]: CommandArguments<`${T}.create`> };

/** Keys in one order, at every depth. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
}

function withoutOwnNames(args: CreateArguments[ImportedThing]): object {
  const { uid: _, ...rest } = args;
  if (!('names' in rest)) return rest;
  return { ...rest, names: rest.names.map(({ text, language, role }) => [text, language, role]) };
}

/** The same for the same thing, whatever uid it has: by it a change is told from none. */
export function digestOf(args: CreateArguments[ImportedThing]): string {
  const text = JSON.stringify(ordered(withoutOwnNames(args)));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
