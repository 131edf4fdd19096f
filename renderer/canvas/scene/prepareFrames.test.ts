import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

// A headless Cytoscape has no frames. Whether they are prepared is measured in `npm run bench`.
test.each([
  'styleDirty',
  'cleanStyle',
  'rstyle.clean ',
  'cleanConnected',
  '!r.skipFrame',
  'r.flushRenderedStyleQueue',
])('what frames are prepared by is in this Cytoscape: %s', (name) => {
  const path = createRequire(import.meta.url).resolve('cytoscape');
  expect(readFileSync(path, 'utf8')).toContain(name);
});
