import type { CommandArguments, CommandName } from '../../core/commands/command';
import type { Writer } from '../writing/writer';

/** Does one command, or refuses it. Gives its line for the history, in plain words. */
export type CommandFunction<N extends CommandName> = (
  args: CommandArguments<N>,
  writer: Writer,
) => string;
