import { beforeEach, expect, it, vi } from 'vitest';
import { datedRequests } from '../../core/contract';
import type { ReportWish } from '../../core/picture/reportOrder';
import { fail, ok } from '../../core/result';
import { newUid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import { attributionOf, language, nodeNamed, sliceOf } from '../canvas/testing/sliceParts';
import { hypothesis } from '../testing/exampleViews';
import { readReport } from './readReport';
import { entityOf } from './testing/reportOf';

const DAY = '2026-11-02';
const chart = newUid();
const asked: (readonly [name: string, args: unknown])[] = [];
const rocket = entityOf('The rocket');
const missing = newUid();
let slice: ChartSlice;

beforeEach(() => {
  asked.length = 0;
  const view = hypothesis();
  const record = { ...rocket, attributions: [view], attributionCount: 3, linkCount: 7 };
  const node = nodeNamed('The rocket', { uid: rocket.entity.uid, kind: 'incident' });
  const [front, other] = [nodeNamed('A front'), nodeNamed('Other')];
  slice = sliceOf({
    nodes: [node, front, other],
    attributions: [attributionOf(node.uid, front.uid, { uid: view.attribution.uid })],
  });
  const answers: Readonly<Record<string, () => unknown>> = {
    'case.state': () => ({ case: { uid: newUid() } }),
    'settings.read': () => ({ author: 'An analyst' }),
    'case.contents': () => ({ charts: [{ uid: chart }], sources: [] }),
    'chart.slice': () => slice,
    'case.language': () => language,
    'entity.record': () => record,
  };
  vi.stubGlobal('ascribe', {
    request: (name: string, args: { uid?: string } | null) => {
      asked.push([name, args]);
      if (args?.uid === missing) return Promise.resolve(fail('row.missing', 'Gone.'));
      return Promise.resolve(ok(answers[name]?.() ?? {}));
    },
  });
});

function wishOf(parts: Partial<ReportWish>): ReportWish {
  return { about: null, chart: null, format: 'html', paper: 'a4', marking: '', ...parts };
}

const aboutRocket = { entities: [rocket.entity.uid], links: [], attributions: [] };

it('asks all that was believed as of the day of the report, and nothing of today', async () => {
  const read = await readReport(wishOf({ about: aboutRocket, asOf: DAY }));
  expect(read.ok).toBe(true);
  const dated = asked.filter(([name]) => datedRequests.has(name));
  expect(dated.map(([name]) => name)).toContain('entity.record');
  for (const [name, args] of dated) expect(args, name).toMatchObject({ asOf: DAY });
});

it('draws what lies around what it is about, and has all hypotheses about it', async () => {
  const read = await readReport(wishOf({ about: aboutRocket }));
  if (!read.ok) throw new Error(read.error.message);
  const names = read.value.picture?.slice.nodes.map(({ name }) => name);
  expect(names).toEqual(['The rocket', 'A front']);
  expect(read.value.attributions).toHaveLength(1);
  expect(read.value.title).toBe('The rocket');
});

it('has no picture where nothing of it stands on the chart, and counts what is gone', async () => {
  slice = sliceOf({ nodes: [nodeNamed('Other')] });
  const about = { ...aboutRocket, entities: [rocket.entity.uid, missing] };
  const read = await readReport(wishOf({ about }));
  expect(read).toMatchObject({ ok: true, value: { picture: null, missing: 1 } });
});

it('has nothing to write where nothing of it was recorded then', async () => {
  const about = { ...aboutRocket, entities: [missing] };
  const read = await readReport(wishOf({ about, asOf: DAY }));
  expect(read).toMatchObject({ ok: false, error: { code: 'picture.nothing' } });
});

it('counts the lines that a record does not hold', async () => {
  const read = await readReport(wishOf({ about: aboutRocket }));
  expect(read).toMatchObject({ ok: true, value: { tooMany: { links: 7, attributions: 2 } } });
});
