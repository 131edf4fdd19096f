import { rebuildIndex } from './0005/rebuildIndex';
import type { Migration } from './migration';

/**
 * The search index with a list of what begins with each four and each five letters, too: without
 * one it puts together all words that begin so, each time a letter is typed.
 */
export const longerPrefixes: Migration = { version: 5, sql: '', after: rebuildIndex };
