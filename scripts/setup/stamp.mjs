import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a step was last done for the same inputs.
 * @param {string} path
 * @param {string} hash
 */
export function stampMatches(path, hash) {
  return existsSync(path) && readFileSync(path, 'utf8') === hash;
}

/**
 * @param {string} path
 * @param {string} hash
 */
export function writeStamp(path, hash) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, hash);
}
