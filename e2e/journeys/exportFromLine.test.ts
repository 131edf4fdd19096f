import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { expect, test } from '../ascribe';
import { copySample, hashOf } from '../caseFiles';
import { runCommandLine } from '../runCommandLine';

test('several exports are written in one run, of a chart and a day, with what they cannot say', async ({
  userData,
  folder,
}) => {
  const path = copySample(folder);
  const before = hashOf(path);
  const run = (...args: string[]) => runCommandLine(userData, folder, args);
  const all = await run(
    ...['--export', 'all.json', '--export', 'all.csv.zip', '--export', 'all.gexf'],
    ...['--export', 'all.graphml', '--export', 'all.cyjs', path],
  );
  expect(all.code, all.stderr).toBe(0);
  expect(all.stdout.match(/^wrote /gm)).toHaveLength(5);
  expect(all.stdout).toMatch(/^ {2}\d+ attributions are edges of the class attribution/m);
  const graph = gexf.parse(MultiGraph, readFileSync(join(folder, 'all.gexf'), 'utf8'));
  expect(graph.order).toBeGreaterThan(20);

  const missing = await run('--export', 'chart.gexf', '--chart', 'No such chart', path);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain('There is no chart “No such chart”. The case has:\n  ');
  const title = [...missing.stderr.matchAll(/^ {2}(.*)$/gm)].at(-1)?.[1] ?? '';
  const chart = await run(
    ...['--export', 'chart.gexf', '--chart', title.toUpperCase(), '--as-of', '2026-11-02', path],
  );
  expect(chart.code, chart.stderr).toBe(0);
  const part = gexf.parse(MultiGraph, readFileSync(join(folder, 'chart.gexf'), 'utf8'));
  expect(part.order).toBeLessThan(graph.order);
  expect(part.everyNode((_, { x }) => typeof x === 'number')).toBe(true);

  const nowhere = await run('--export', 'none/a.gexf', path);
  expect(nowhere.code).toBe(1);
  expect(nowhere.stderr).toContain('There is no folder');
  expect(hashOf(path)).toBe(before);
  expect(readdirSync(folder).sort()).toEqual([
    'all.csv.zip',
    'all.cyjs',
    'all.gexf',
    'all.graphml',
    'all.json',
    'case.ascribe',
    'chart.gexf',
  ]);
});
