import { beforeEach, expect, it, vi } from 'vitest';
import { datedRequests } from '../../core/contract';
import type { PictureWish } from '../../core/pictureWish';
import { fail, ok } from '../../core/result';
import { newUid } from '../../core/uid';
import { language, sliceOf } from '../canvas/testing/sliceParts';
import { readPicture } from './readPicture';

const DAY = '2026-11-02';
const chart = newUid();
const asked = new Map<string, unknown>();
let wish: PictureWish;
let charts: readonly object[];

beforeEach(() => {
  asked.clear();
  charts = [{ uid: chart }];
  const answers: Readonly<Record<string, () => unknown>> = {
    'picture.wish': () => wish,
    'case.contents': () => ({ charts }),
    'chart.slice': () => sliceOf({}),
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
  wish = { chart: null, evidence: true, asOf: DAY };
  expect(await readPicture()).toMatchObject({ ok: true, value: { asOf: DAY } });
  const dated = [...asked].filter(([name]) => datedRequests.has(name));
  expect(dated.map(([name]) => name)).toContain('chart.evidence');
  for (const [name, args] of dated) expect(args, name).toMatchObject({ asOf: DAY });
  expect(asked.get('chart.slice')).toEqual({ chart, asOf: DAY });
});

it('draws the first chart where the one on screen was not there yet', async () => {
  wish = { chart: newUid(), evidence: false, asOf: DAY };
  expect((await readPicture()).ok).toBe(true);
  expect(asked.get('chart.slice')).toEqual({ chart, asOf: DAY });
});

it('reads the chart that is wished for as it is now, without claims where nobody wants them', async () => {
  const second = newUid();
  charts = [{ uid: chart }, { uid: second }];
  wish = { chart: second, evidence: false };
  expect(await readPicture()).toMatchObject({ ok: true, value: { asOf: null, evidence: null } });
  expect(asked.get('chart.slice')).toEqual({ chart: second });
  expect([...asked.keys()]).not.toContain('chart.evidence');
  expect(JSON.stringify([...asked])).not.toContain('asOf');
});

it('says so where there was no chart yet', async () => {
  charts = [];
  wish = { chart: null, evidence: false, asOf: DAY };
  const message =
    'This case has no chart, as believed on 2 November 2026, so there is nothing to draw.';
  expect(await readPicture()).toEqual(fail('picture.nothing', message));
});
