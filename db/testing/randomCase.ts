import fc from 'fast-check';
import type { CommandName } from '../../core/commands/command';
import { commandFromPicks, commandNames } from './commandsFromPicks';
import { filledCase } from './filledCase';
import { author } from './author';
import { Picks } from './picks';

interface Chosen {
  readonly name: CommandName;
  readonly numbers: readonly number[];
}

const chosen: fc.Arbitrary<Chosen> = fc.record({
  name: fc.constantFrom(...commandNames),
  numbers: fc.array(fc.nat(), { minLength: 12, maxLength: 24 }),
});

/** What was done to a case, as it can be drawn. */
export const chosenCommands: fc.Arbitrary<readonly Chosen[]> = fc.array(chosen, {
  minLength: 10,
  maxLength: 60,
  size: 'max',
});

/** A case that grew from these. Commands that do not fit it are refused, which is part of the draw. */
export function caseFromCommands(commands: readonly Chosen[]) {
  const made = filledCase();
  for (const { name, numbers } of commands) {
    const picks = new Picks(made.open.connection, numbers);
    made.open.execute({ commands: [commandFromPicks(name, picks)] }, author);
  }
  return made;
}
