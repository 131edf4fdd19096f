import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '../ascribe';

/** A server on this machine that counts who comes: nobody may. */
const test = base.extend<{ visited: { url: string; count: () => number } }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here.
  visited: async ({}, use) => {
    let count = 0;
    const server = createServer((_request, response) => {
      count += 1;
      response.end('<h1>elsewhere</h1>');
    });
    server.on('connection', () => {
      count += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use({ url: `http://127.0.0.1:${port}/`, count: () => count });
    server.close();
  },
});

test('checklist 1: only our own content is loaded, and nothing reaches the network', async ({
  start,
  visited,
}) => {
  const { app, page } = await start();
  expect(page.url()).toBe('app://ascribe/index.html');

  // From the page, by every way out that it has.
  await page.evaluate(async (url) => {
    const settled = (promise: Promise<unknown>) => promise.catch(() => undefined);
    await settled(fetch(url));
    await settled(fetch(url, { mode: 'no-cors' }));
    navigator.sendBeacon(url, 'x');
    for (const [tag, attribute] of [
      ['img', 'src'],
      ['script', 'src'],
      ['iframe', 'src'],
      ['video', 'src'],
      ['object', 'data'],
      ['embed', 'src'],
    ] as const) {
      const element = document.createElement(tag);
      element.setAttribute(attribute, url);
      document.body.append(element);
    }
    for (const rel of ['stylesheet', 'preload', 'prefetch', 'preconnect', 'dns-prefetch', 'icon']) {
      const link = document.createElement('link');
      Object.assign(link, { rel, href: url, as: 'image' });
      document.head.append(link);
    }
    await new Promise((resolve) => {
      try {
        const socket = new WebSocket(url.replace('http', 'ws'));
        socket.onerror = resolve;
        socket.onopen = resolve;
      } catch {
        resolve(null);
      }
      setTimeout(resolve, 1000);
    });
  }, visited.url);

  // And below the page's own policy: by the session itself, and by a window that main would load.
  const loaded = await app.evaluate(async ({ session, BrowserWindow, net }, url) => {
    const works = (promise: Promise<unknown>) =>
      promise.then(
        () => true,
        () => false,
      );
    const window = new BrowserWindow({ show: false });
    const ways = {
      session: await works(session.defaultSession.fetch(url)),
      net: await works(net.fetch(url)),
      window: await works(window.loadURL(url)),
    };
    window.destroy();
    return ways;
  }, visited.url);
  expect(loaded).toEqual({ session: false, net: false, window: false });
  expect(visited.count()).toBe(0);
});

test('host names lead nowhere, even where no filter of requests stands in the way', async ({
  start,
  visited,
}) => {
  const { app } = await start();
  const reached = await app.evaluate(
    async ({ session }, url) => {
      const bare = session.fromPartition('without-filter');
      return bare.fetch(url).then(
        () => true,
        () => false,
      );
    },
    visited.url.replace('127.0.0.1', 'localhost'),
  );
  expect(reached).toBe(false);
  expect(visited.count()).toBe(0);
});

test('nothing is downloaded', async ({ start }) => {
  const { app, page } = await start();
  await app.evaluate(({ session }) => {
    const states: string[] = [];
    Object.assign(globalThis, { downloadStates: states });
    session.defaultSession.on('will-download', (event, item) => {
      states.push(event.defaultPrevented ? 'refused' : 'let through');
      item.cancel();
    });
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'case.txt';
    document.body.append(link);
    link.click();
  });
  const states = () =>
    app.evaluate(() => (globalThis as unknown as { downloadStates: string[] }).downloadStates);
  await expect.poll(states).toEqual(['refused']);
});

test('checklist 18: no local file is loaded, and no path leads out of the built files', async ({
  start,
}) => {
  const { app } = await start();
  const statuses = await app.evaluate(async ({ session, BrowserWindow }) => {
    const status = (url: string) =>
      session.defaultSession.fetch(url).then(
        (response) => response.status,
        () => 0,
      );
    const window = new BrowserWindow({ show: false });
    const file = await window.loadURL('file:///etc/hostname').then(
      () => true,
      () => false,
    );
    window.destroy();
    return {
      page: await status('app://ascribe/index.html'),
      root: await status('app://ascribe/'),
      above: await status('app://ascribe/../main/index.js'),
      encoded: await status('app://ascribe/%2e%2e/main/index.js'),
      twice: await status('app://ascribe/%252e%252e/main/index.js'),
      backslash: await status('app://ascribe/..%5cmain%5cindex.js'),
      absolute: await status('app://ascribe//etc/hostname'),
      otherHost: await status('app://elsewhere/index.html'),
      file,
    };
  });
  const { page, otherHost, file, ...others } = statuses;
  expect(page).toBe(200);
  expect(file).toBe(false);
  expect([0, 404]).toContain(otherHost);
  for (const status of Object.values(others)) expect(status).toBe(404);
});
