import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { refuseJson } from './refuseJson';

/** Reading takes some eight times as much memory: what a process of the app can have is 4 GB. */
const LARGEST = 256_000_000;

/** The text of a JSON file, which is UTF-8. */
export function readJsonText(path: string, largest = LARGEST): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > largest) {
      const [is, may] = [size, largest].map((bytes) => Math.ceil(bytes / 1e6).toLocaleString('en'));
      throw refuseJson(`The file has ${is} MB; a case is made of at most ${may} MB of JSON.`);
    }
    const bytes = readFileSync(file);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw refuseJson('The file is not UTF-8 text, as JSON is.');
    }
  } finally {
    closeSync(file);
  }
}
