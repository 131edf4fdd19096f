import type { Command } from '../../core/commands/command';
import type { Writer } from '../writing/writer';
import { commandFunctions } from './commandFunctions';

/** Does one command that its schema has accepted. Gives its line for the history. */
export function runCommand(command: Command, writer: Writer): string {
  const run = commandFunctions[command.name] as (args: unknown, writer: Writer) => string;
  return run(withoutUndefined(command.args), writer);
}

/** An argument that is undefined was left out, which is what the log's JSON says of it as well. */
function withoutUndefined(args: object): object {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}
