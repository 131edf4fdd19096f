import { expect, test } from 'vitest';
import { ok } from '../../../core/result';
import { parseCommandLine } from './parseCommandLine';
import { withoutWindow } from './withoutWindow';

const FOLDER = '/home/analyst';
const wishOf = (picture: string | undefined, ...args: string[]) =>
  withoutWindow(parseCommandLine(args, FOLDER), picture, FOLDER);

test('a picture takes the place of a window that cannot be shown', () => {
  expect(wishOf('p.png', 'a.ascribe')).toMatchObject(
    ok({ mode: 'work', file: '/home/analyst/a.ascribe', preview: '/home/analyst/p.png' }),
  );
});

test.each([[['--bogus']], [['a', 'b']], [['--help']], [['--check']], [['--export', 'a.json']]])(
  '%j means what it means with a window',
  (args) => {
    expect(wishOf('p.png', ...args)).toEqual(wishOf(undefined, ...args));
  },
);
