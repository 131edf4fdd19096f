import { beforeEach, expect, it, vi } from 'vitest';
import { datedRequests } from '../../core/contract';
import type { PictureWish } from '../../core/picture/pictureWish';
import { fail, ok } from '../../core/result';
import { newUid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import { attributionOf, language, nodeNamed, sliceOf } from '../canvas/testing/sliceParts';
import { readPicture } from './readPicture';

const plain = { of: 'graph', evidence: false } as const;
const DAY = '2026-11-02';
const chart = newUid();
const asked = new Map<string, unknown>();
let wish: PictureWish;
let charts: readonly object[];
let slice: ChartSlice;
const caseUid = newUid();

beforeEach(() => {
  asked.clear();
  charts = [{ uid: chart }];
  slice = sliceOf({});
  const answers: Readonly<Record<string, () => unknown>> = {
    'case.state': () => ({ case: { uid: caseUid } }),
    'settings.read': () => ({ author: 'An analyst' }),
    'case.contents': () => ({ charts }),
    'chart.slice': () => slice,
    'case.language': () => language,
    'chart.evidence': () => ({ claims: [], sources: [], leftOut: 0 }),
  };
  vi.stubGlobal('ascribe', {
    request: (name: string, args: unknown) => {
      asked.set(name, args);
      return Promise.resolve(ok(answers[name]?.() ?? {}));
    },
  });
});

it('asks all that was believed as of the day of the picture, and nothing of today', async () => {
  wish = { chart: null, view: { of: 'graph', evidence: true }, asOf: DAY };
  expect(await readPicture(wish)).toMatchObject({ ok: true, value: { asOf: DAY } });
  const dated = [...asked].filter(([name]) => datedRequests.has(name));
  expect(dated.map(([name]) => name)).toContain('chart.evidence');
  for (const [name, args] of dated) expect(args, name).toMatchObject({ asOf: DAY });
  expect(asked.get('chart.slice')).toEqual({ chart, asOf: DAY });
});

it('draws the first chart where the one on screen was not there yet', async () => {
  wish = { chart: newUid(), view: plain, asOf: DAY };
  expect((await readPicture(wish)).ok).toBe(true);
  expect(asked.get('chart.slice')).toEqual({ chart, asOf: DAY });
});

it('reads the chart that is wished for as it is now, without claims where nobody wants them', async () => {
  const second = newUid();
  charts = [{ uid: chart }, { uid: second }];
  wish = { chart: second, view: plain };
  expect(await readPicture(wish)).toMatchObject({
    ok: true,
    value: { asOf: null, evidence: null },
  });
  expect(asked.get('chart.slice')).toEqual({ chart: second });
  expect([...asked.keys()]).not.toContain('chart.evidence');
  expect(JSON.stringify([...asked])).not.toContain('asOf');
});

it('says so where there was no chart yet', async () => {
  charts = [];
  wish = { chart: null, view: plain, asOf: DAY };
  const message =
    'This case has no chart, as believed on 2 November 2026, so there is nothing to draw.';
  expect(await readPicture(wish)).toEqual(fail('picture.nothing', message));
});

it('draws a selection with what lies between it, and says how much it leaves', async () => {
  const [incident, actor, other] = [nodeNamed('Rocket'), nodeNamed('A front'), nodeNamed('Other')];
  const hypothesis = attributionOf(incident.uid, actor.uid);
  slice = sliceOf({ nodes: [incident, actor, other], attributions: [hypothesis] });
  wish = { chart: null, view: plain, only: [hypothesis.uid] };
  const read = await readPicture(wish);
  expect(read).toMatchObject({ ok: true, value: { notChosen: 1 } });
  expect(read.ok && read.value.filtered.slice.nodes).toEqual([incident, actor]);
});

it('says so where nothing of the selection stands on the chart', async () => {
  wish = { chart: null, view: plain, only: [newUid()] };
  expect(await readPicture(wish)).toMatchObject({ ok: false, error: { code: 'picture.nothing' } });
});

it('gives the same state the same fingerprint, and another belief another', async () => {
  const shown = nodeNamed('Rocket');
  const printOf = async (): Promise<unknown> => {
    const read = await readPicture(wish);
    return read.ok && read.value.fingerprint;
  };
  wish = { chart: null, view: plain };
  slice = sliceOf({ nodes: [shown] });
  const first = await printOf();
  expect(first).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  expect(await printOf()).toBe(first);
  slice = { ...slice, nodes: [{ ...shown, retracted: true }] };
  expect(await printOf()).not.toBe(first);
});
