import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { windowRequests, type WindowRequest } from '../../../core/contract';
import { ok } from '../../../core/result';
import { guardRequest, type Handlers, type Sender } from './guard';
import { malformedMessages } from './malformedMessages';

const page: Sender = {
  purpose: 'workbench',
  window: 1,
  isMainFrame: true,
  url: 'app://ascribe/index.html',
};
const settings = { author: 'Analyst', theme: 'dark' } as const;

let calls: string[] = [];
let complaints: string[] = [];
let reply: unknown = settings;

/** Every handler only notes that it was reached, so that a message that slips through is seen. */
const handlers = Object.fromEntries(
  Object.keys(windowRequests).map((name) => [
    name,
    () => {
      calls.push(name);
      return Promise.resolve(ok(reply));
    },
  ]),
) as unknown as Handlers;

function ask(sender: Sender, name: unknown, args: unknown) {
  return guardRequest(handlers, sender, name, args, (what) => complaints.push(what));
}

beforeEach(() => {
  calls = [];
  complaints = [];
  reply = settings;
});

describe('the guard', () => {
  test('lets a good request of our page through', async () => {
    expect(await ask(page, 'settings.read', null)).toEqual(ok(settings));
    expect(calls).toEqual(['settings.read']);
  });

  test('refuses 10,000 malformed messages and reaches no handler with any of them', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(malformedMessages, async ({ name, args }) => {
        const answer = await ask(page, name, args);
        expect(answer.ok).toBe(false);
        if (!answer.ok) expect(answer.error.code).toMatch(/^ipc\.(unknown|malformed)$/);
        refused += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBe(10_000);
    expect(calls).toEqual([]);
  });

  test.each<[string, Partial<Sender>]>([
    ['a window that is none of ours', { purpose: null }],
    ['a frame inside the page', { isMainFrame: false }],
    ['a page from the network', { url: 'https://ascribe/index.html' }],
    ['a page of another host', { url: 'app://ascribe.example/index.html' }],
    ['a local file', { url: 'file:///index.html' }],
    ['a frame that is gone', { isMainFrame: false, url: '' }],
  ])('refuses %s', async (_what, part) => {
    const answer = await ask({ ...page, ...part }, 'settings.read', null);
    expect(answer).toMatchObject({ ok: false, error: { code: 'ipc.sender' } });
    expect(calls).toEqual([]);
  });

  test('lets a window that draws a picture read, and change nothing', async () => {
    const drawing: Sender = { ...page, purpose: 'picture' };
    const step = { commands: [{ name: 'case.describe', args: { title: 'New' } }] };
    for (const [name, args] of [
      ['case.execute', step],
      ['case.undo', null],
      ['file.open', null],
      ['settings.change', {}],
      ['file.openDropped', { path: 'case.ascribe' }],
    ] satisfies [WindowRequest, unknown][]) {
      expect((await ask(drawing, name, args)).ok).toBe(false);
    }
    expect(calls).toEqual([]);
    expect((await ask(drawing, 'settings.read', null)).ok).toBe(true);
    expect((await ask(page, 'picture.order', null)).ok).toBe(false);
  });

  test('keeps a reply back that is not what the contract says', async () => {
    reply = { ...settings, secret: 'more than was asked for' };
    const answer = await ask(page, 'settings.read', null);
    expect(answer).toMatchObject({ ok: false, error: { code: 'reply.malformed' } });
  });

  test('tells nothing of what a handler threw', async () => {
    const throwing = {
      ...handlers,
      'settings.read': () => Promise.reject(new Error('a name from the case')),
    };
    const answer = await guardRequest(throwing, page, 'settings.read', null, (what) =>
      complaints.push(what),
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'app.unexpected' } });
    expect(JSON.stringify([answer, complaints])).not.toContain('a name from the case');
  });

  test('complains without repeating what it was sent', async () => {
    await ask(page, 'case.search', { text: 5, limit: 'a secret', 'another secret': 1 });
    await ask(page, 'a secret', null);
    expect(complaints).toHaveLength(2);
    expect(complaints.join()).not.toContain('secret');
  });
});
