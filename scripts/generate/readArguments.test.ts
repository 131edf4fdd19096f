import { describe, expect, it } from 'vitest';
import { readArguments } from './readArguments';

describe('the arguments of the generator', () => {
  it('have defaults for all but size and file', () => {
    expect(readArguments(['--entities', '10', '--out', 'a.ascribe'])).toEqual({
      entities: 10,
      out: 'a.ascribe',
      seed: 1,
      chart: 300,
      copies: 1,
      links: 0,
    });
  });

  it.each([
    [['--out', 'a.ascribe'], 'needed'],
    [['--entities', '10'], 'needed'],
    [['--entities', 'many', '--out', 'a'], 'whole number'],
    [['--entities', '0', '--out', 'a'], 'at least 1'],
    [['--entities', '9', '--out', 'a', '--copies', '0'], '--copies must be at least 1'],
    [['--size', '3'], '--size'],
  ])('say what is wrong with %j', (args, message) => {
    expect(readArguments(args)).toContain(message);
  });
});
