import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newUid } from '../uid';
import { commandArguments, commandSchema, stepSchema, type CommandName } from './command';

const names = Object.keys(commandArguments) as CommandName[];

describe('commandSchema', () => {
  it('accepts a known command with its own arguments', () => {
    const command = { name: 'entity.remove', args: { uid: newUid() } };
    expect(commandSchema.parse(command)).toEqual(command);
  });

  it('names the place of what is wrong inside the arguments', () => {
    const parsed = commandSchema.safeParse({ name: 'entity.remove', args: { uid: 'x' } });
    expect(parsed.error?.issues[0]?.path).toEqual(['args', 'uid']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'entity.destroy', ''])(
    'refuses %j as a name',
    (name) => {
      expect(commandSchema.safeParse({ name, args: {} }).success).toBe(false);
    },
  );

  it.each(names)('%s refuses arguments that it does not know', (name) => {
    expect(commandSchema.safeParse({ name, args: { surprise: 1 } }).success).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), fc.anything(), (name, args, whole) => {
        commandSchema.safeParse({ name, args });
        commandSchema.safeParse(whole);
        stepSchema.safeParse({ commands: [whole] });
      }),
    );
  });
});

describe('stepSchema', () => {
  it('refuses a step that does nothing', () => {
    expect(stepSchema.safeParse({ commands: [] }).success).toBe(false);
  });
});
