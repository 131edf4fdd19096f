import { expect, test } from 'vitest';
import { isRequestAllowed } from './hardenSession';

test.each([
  'https://example.org/',
  'http://127.0.0.1:5173/',
  'ws://127.0.0.1:5173/',
  'file:///etc/passwd',
  'ftp://example.org/',
  'app://ascribe.example/index.html',
  'app://other/index.html',
  'blob:https://example.org/1',
  'chrome://version',
  'not a url',
])('%s is not fetched', (url) => {
  expect(isRequestAllowed(url, null)).toBe(false);
});

test.each(['app://ascribe/index.html', 'blob:app://ascribe/1', 'data:image/png;base64,AA=='])(
  '%s is ours',
  (url) => {
    expect(isRequestAllowed(url, null)).toBe(true);
  },
);

test('while developing, the dev server is asked too, and nothing else', () => {
  const server = 'http://localhost:5173';
  expect(isRequestAllowed('http://localhost:5173/main.tsx', server)).toBe(true);
  expect(isRequestAllowed('ws://localhost:5173/', server)).toBe(true);
  expect(isRequestAllowed('http://localhost:5174/', server)).toBe(false);
  expect(isRequestAllowed('https://example.org/', server)).toBe(false);
});
