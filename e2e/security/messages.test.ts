import fc from 'fast-check';
import {
  fitsContract,
  malformedMessages,
  type MalformedMessage,
} from '../../electron/main/security/malformedMessages';
import { asked, expect, test } from '../ascribe';

test('checklist 17: only the page of a window of ours is answered', async ({ start }) => {
  const { app, page } = await start();
  await asked(page, 'settings.read', null);
  // The same page with the same preload script, in a window that Ascribe did not open as its own.
  const answer = await app.evaluate(async ({ app: main, BrowserWindow }) => {
    const preload = `${main.getAppPath()}/out/preload/index.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload } });
    await window.loadURL('app://ascribe/index.html');
    const answered = (await window.webContents.executeJavaScript(
      "window.ascribe.request('settings.read', null)",
    )) as unknown;
    window.destroy();
    return answered;
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'ipc.sender' } });
});

test('checklist 20: the page is given three functions and nothing of Electron', async ({
  start,
}) => {
  const { page } = await start();
  const given = await page.evaluate(async () => {
    const bridge = window.ascribe;
    const payloads: number[] = [];
    const stop = bridge.on('case.changed', (...args: unknown[]) => payloads.push(args.length));
    const replaced = (() => {
      try {
        Object.assign(bridge, { request: () => 'mine' });
      } catch {
        return false;
      }
      return String(Reflect.get(window.ascribe, 'request')).includes('mine');
    })();
    stop();
    return {
      names: Object.keys(bridge).sort(),
      replaced,
      // A path of the page's own making must not be opened: only that of a file that was dropped.
      dropped: await bridge.request(
        'file.openDropped' as 'file.open',
        {
          path: '/etc/hostname',
        } as unknown as null,
      ),
      made: await bridge.openDropped(new File(['x'], 'made.ascribe')),
      unknownEvent: (() => {
        try {
          bridge.on('ipc-message' as 'case.changed', () => undefined);
          return 'listens';
        } catch {
          return 'refused';
        }
      })(),
    };
  });
  expect(given).toMatchObject({
    names: ['on', 'openDropped', 'request'],
    replaced: false,
    dropped: { ok: false, error: { code: 'ipc.unknown' } },
    made: { ok: false, error: { code: 'drop.noFile' } },
    unknownEvent: 'refused',
  });
});

test('500 malformed messages through the live preload are refused, and nothing changes', async ({
  start,
}) => {
  const { page } = await start();
  const before = {
    state: await asked(page, 'case.state', null),
    settings: await asked(page, 'settings.read', null),
    history: await asked(page, 'case.history', { offset: 0, limit: 500 }),
  };
  // As text, because Playwright's own transport has opinions about odd values too. What JSON, or
  // Electron, which leaves keys named __proto__ behind, makes good of one is left out.
  const texts = fc
    .sample(malformedMessages, { numRuns: 1000, seed: 20_261_124 })
    .map(asText)
    .filter((text) => !text.includes('"__proto__":'))
    .filter((text) => !fitsContract(JSON.parse(text) as MalformedMessage))
    .slice(0, 500);
  const outcomes = await page.evaluate(async (given) => {
    const found: string[] = [];
    for (const text of given) {
      const { name, args } = JSON.parse(text) as { name: 'case.state'; args: null };
      try {
        const answer = await window.ascribe.request(name, args);
        found.push(answer.ok ? `answered ${text.slice(0, 200)}` : answer.error.code);
      } catch {
        found.push('not sent');
      }
    }
    return found;
  }, texts);
  expect(outcomes).toHaveLength(500);
  expect(outcomes.filter((code) => !/^ipc\.(unknown|malformed)$/.test(code))).toEqual([]);

  // What JSON cannot say, the page can still send.
  const odd = await page.evaluate(async () => {
    const ring: Record<string, unknown> = {};
    ring['ring'] = ring;
    const values: unknown[] = [
      undefined,
      NaN,
      10n,
      Symbol('s'),
      () => 'f',
      ring,
      new Map([[1, 2]]),
      new Date(NaN),
      new ArrayBuffer(8),
      document.body,
      new Proxy({}, {}),
      new Error('e'),
    ];
    const found: string[] = [];
    for (const value of values) {
      try {
        const answer = await window.ascribe.request('case.execute', value as never);
        found.push(answer.ok ? 'answered' : 'refused');
      } catch {
        found.push('refused');
      }
    }
    return found;
  });
  expect(new Set(odd)).toEqual(new Set(['refused']));

  expect({
    state: await asked(page, 'case.state', null),
    settings: await asked(page, 'settings.read', null),
    history: await asked(page, 'case.history', { offset: 0, limit: 500 }),
  }).toEqual(before);
});

function asText(message: unknown): string {
  return JSON.stringify(message, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}
