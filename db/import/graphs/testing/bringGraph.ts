import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOutcome } from '../../../../core/import/importOutcome';
import type { Result } from '../../../../core/result';
import { finishNow } from '../../../../core/sliced';
import type { OpenCase } from '../../../openCase';
import { author } from '../../../testing/author';
import { temporaryFolder } from '../../../testing/temporaryFolder';
import { importGraph, type GraphImport } from '../../importGraph';

export function fileWith(text: string | Uint8Array, name = 'graph'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** What came of bringing a graph into a case. */
export function tryGraph(
  open: OpenCase,
  path: string,
  wish: Partial<GraphImport> = {},
): Result<ImportOutcome> {
  const order = { kinds: new Map<string, string>(), decisions: new Map<string, null>() };
  const all = { path, origin: 'a graph', ...order, missing: 'leave' as const, isTrial: false };
  const done = finishNow(importGraph(open, { ...all, ...wish }, author));
  return done.ok ? { ok: true, value: done.value.outcome } : done;
}
