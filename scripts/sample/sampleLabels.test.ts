import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Result } from '../../core/result';
import { answerCaseRequest } from '../../db/answerCaseRequest';
import { openCase } from '../../db/openCase';
import { sliceToElements } from '../../renderer/canvas/elements/sliceToElements';
import { headlessScene } from '../../renderer/canvas/testing/headlessScene';
import { touchingLabels } from '../../renderer/canvas/testing/touchingLabels';
import { readSample } from './readSample';
import { writeSampleCase } from './writeSampleCase';

const folder = mkdtempSync(join(tmpdir(), 'ascribe-labels-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const path = join(folder, 'sample.ascribe');
writeSampleCase(readSample(join(import.meta.dirname, '../../samples/iraq-2021')), path);
const open = good(openCase(path, { mode: 'read' }));
afterAll(() => open.close());
const { charts } = good(answerCaseRequest(open, 'case.contents', null, ''));
const language = good(answerCaseRequest(open, 'case.language', null, ''));

test.each(charts.map(({ title, uid }) => [title, uid] as const))(
  'life-size, no label of “%s” touches another label or a node that is not its own',
  (_title, chart) => {
    const slice = good(answerCaseRequest(open, 'chart.slice', { chart }, ''));
    const scene = headlessScene(sliceToElements(slice, language), 1);
    expect(touchingLabels(scene, 1)).toEqual([]);
  },
);
