import { firstSchema } from './0001-first-schema';
import { identity } from './0002-identity';
import { graphSnapshot } from './0003-graph-snapshot';
import { savedQueries } from './0004-saved-queries';
import { longerPrefixes } from './0005-longer-prefixes';
import { imports } from './0006-imports';
import type { Migration } from './migration';

/** All of them, in the order in which they run; their versions count from 1 without a gap. */
export const migrations: readonly Migration[] = [
  firstSchema,
  identity,
  graphSnapshot,
  savedQueries,
  longerPrefixes,
  imports,
];
