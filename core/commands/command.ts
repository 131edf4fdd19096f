import { z } from 'zod';
import { attributionCommands } from './attributionCommands';
import { caseCommands } from './caseCommands';
import { chartCommands } from './chartCommands';
import { entityCommands } from './entityCommands';
import { linkCommands } from './linkCommands';
import { queryCommands } from './queryCommands';
import { sourceCommands } from './sourceCommands';

/** Every command by name, with the schema of its arguments. All changes to a case are among them. */
export const commandArguments = {
  ...caseCommands,
  ...entityCommands,
  ...linkCommands,
  ...sourceCommands,
  ...attributionCommands,
  ...chartCommands,
  ...queryCommands,
} as const;

export type CommandName = keyof typeof commandArguments;

export type CommandArguments<N extends CommandName> = z.infer<(typeof commandArguments)[N]>;

/** A plain, serialisable, named value. */
export type Command = {
  [N in CommandName]: { readonly name: N; readonly args: CommandArguments<N> };
}[CommandName];

const envelopeSchema = z.strictObject({ name: z.string(), args: z.unknown() });

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandArguments, name);
}

/** Parses one command: the envelope, then the arguments that its name asks for. */
export const commandSchema: z.ZodType<Command> = envelopeSchema.transform((envelope, context) => {
  const { name } = envelope;
  if (!isCommandName(name)) {
    context.addIssue({ code: 'custom', message: 'is not a command', path: ['name'] });
    return z.NEVER;
  }
  const parsed = commandArguments[name].safeParse(envelope.args);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      context.addIssue({ code: 'custom', message: issue.message, path: ['args', ...issue.path] });
    }
    return z.NEVER;
  }
  return { name, args: parsed.data } as Command;
});

/**
 * One undo step: all of its commands are done, or none.
 * Steps with the same `gesture` that follow each other are undone together.
 */
export const stepSchema = z.strictObject({
  commands: z.array(commandSchema).min(1).max(10_000),
  label: z.string().min(1).max(200).optional(),
  gesture: z.string().min(1).max(60).optional(),
});

export type Step = z.infer<typeof stepSchema>;
