import { accessSync, constants } from 'node:fs';

/** Root, and Windows, may write into folders that say otherwise. */
export function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
