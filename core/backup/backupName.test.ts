import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBackupName, writeBackupName } from './backupName';

test('a name is read back as it was written, and sorts by its moment', () => {
  expect(writeBackupName({ at: Date.UTC(2026, 10, 26, 15, 4, 5, 123), revision: 42 })).toBe(
    '2026-11-26T15-04-05-123Z r42',
  );
  fc.assert(
    fc.property(
      fc.record({ at: fc.integer({ min: 0, max: 4e12 }), revision: fc.nat() }),
      (named) => {
        expect(parseBackupName(writeBackupName(named))).toEqual(named);
      },
    ),
  );
});

test.each([
  '',
  '..',
  'notes',
  '2026-11-26T15-04-05-123Z',
  '2026-13-26T15-04-05-123Z r1',
  '../2026-11-26T15-04-05-123Z r1',
  '2026-11-26T15-04-05-123Z r1/..',
])('%j is no backup’s name', (name) => {
  expect(parseBackupName(name)).toBeNull();
});
