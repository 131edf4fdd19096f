import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openedCase } from './openedCase';
import { writeBulkCase } from './writeBulkCase';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ascribe-bulk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes a case that opens, with names that are found and links that lead somewhere', () => {
  const path = join(folder, 'bulk.ascribe');
  writeBulkCase(path, 200);
  const { open, chart, ask } = openedCase(path);
  try {
    expect(ask('case.state', null).counts).toMatchObject({ entities: 200, links: 600 });
    const { nodes } = ask('chart.slice', { chart });
    expect(nodes.length).toBe(60);
    const { uid, name } = nodes[0]!;
    expect(ask('case.search', { text: name, limit: 5 }).map(({ title }) => title)).toContain(name);
    expect(
      ask('graph.around', { of: [uid], chart, steps: 1, only: null, limit: 0 }).total,
    ).toBeGreaterThan(2);
  } finally {
    open.close();
  }
});
