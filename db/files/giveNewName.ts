import { existsSync, linkSync, renameSync } from 'node:fs';
import { Refused } from '../refused';
import { syncFileAndFolder } from './replaceFile';

/** Gives a finished file its name, never in place of another one. */
export function giveNewName(part: string, path: string): void {
  const taken = () =>
    new Refused('file.exists', 'There is a file with this name already. Choose another name.');
  if (existsSync(path)) throw taken();
  try {
    linkSync(part, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') throw taken();
    // Some disks, such as USB sticks, know no second name for a file.
    renameSync(part, path);
  }
  syncFileAndFolder(path);
}
