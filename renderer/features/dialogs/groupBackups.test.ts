import { expect, test } from 'vitest';
import type { BackupItem } from '../../../core/backup/backup';
import { groupBackups } from './groupBackups';

const about = {
  title: 'Rockets',
  fileName: 'rockets.ascribe',
  isThere: true,
  entities: 3,
  links: 2,
  reason: 'edited' as const,
};

const backup = (of: string, day: number, told: BackupItem['about']): BackupItem => ({
  case: of,
  name: `${of} ${String(day)}`,
  at: `2026-11-${String(day)}T12:00:00.000Z`,
  revision: day,
  bytes: 1,
  checked: true,
  about: told,
});

test('backups stand by case, the case that was worked on last first', () => {
  const groups = groupBackups([
    backup('b', 26, { ...about, title: 'Drones', isThere: false }),
    backup('a', 25, null),
    backup('b', 24, about),
    backup('a', 23, about),
  ]);
  expect(groups.map(({ title, file, backups }) => [title, file, backups.length])).toEqual([
    ['Drones', 'rockets.ascribe, which is no longer there', 2],
    ['Rockets', 'rockets.ascribe', 2],
  ]);
});

test('a case whose notes are lost is listed all the same', () => {
  expect(groupBackups([backup('a', 25, null)])).toMatchObject([
    { title: 'A case whose title is not known', file: '' },
  ]);
});
