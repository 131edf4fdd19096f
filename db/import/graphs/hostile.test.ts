import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCase } from '../../testing/newCase';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { exportTo } from '../../export/testing/exportTo';
import { fileWith, tryGraph } from './testing/bringGraph';
import { graphSamples } from './testing/graphSamples';

const runs = Number(process.env['ASCRIBE_FUZZ_RUNS'] ?? 30);

const graphml = (inner: string) =>
  `<graphml><key id="d0" for="node" attr.name="a"/><graph>${inner}</graph></graphml>`;
const cyjs = (inner: string) => `{"elements":{"nodes":[${inner}]}}`;

test.each([
  ['nothing', '', /empty/],
  ['another text', 'Hello.', /no graph that is known/],
  ['a whole case', '{"format": "ascribe-case", "version": 3}', /whole case of Ascribe/],
  [
    'entities of its own',
    `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${graphml('')}`,
    /document type/,
  ],
  ['an entity that nobody explains', graphml('<node id="&boom;"/>'), /not explained/],
  ['XML nested without end', graphml('<node id="a"><graph>'.repeat(100_000)), /nested too deeply/],
  ['a tag without end', graphml(`<node id="${'x'.repeat(3_000_000)}"/>`), /tag that is too long/],
  [
    'a text without end',
    graphml(`<node id="a"><data key="d0">${'x'.repeat(3_000_000)}</data></node>`),
    /million/,
  ],
  ['XML that is cut off', graphml('<node id="a"/>').slice(0, -12), /ends too early/],
  ['JSON that is cut off', cyjs('{"data":{"id":"a"}}').slice(0, -3), /ends too early/],
  ['JSON that goes on', `${cyjs('')}{}`, /goes on after its end/],
  ['JSON with a mistake', cyjs('{"data":{"id":a}}'), /not JSON from line 1/],
  ['JSON nested without end', cyjs('['.repeat(200_000)), /nested too deeply/],
  ['JSON nested within a node', cyjs(`{"data":${'{"a":'.repeat(100_000)}`), /nested too deeply/],
  ['a node of 20 MB', cyjs(`{"data":{"id":"${'x'.repeat(20_000_000)}"}}`), /16 million/],
  ['a word of 40 MB', `{"nodes":[], "x":"${'x'.repeat(40_000_000)}"}`, /16 million/],
  [
    'an unknown encoding',
    `<?xml version="1.0" encoding="EBCDIC"?>${graphml('')}`,
    /Save it as UTF-8/,
  ],
  ['bytes that are no text', Buffer.from(`${graphml('')}\xff\xfe\xff`, 'latin1'), /UTF-8/],
] as const)('%s is refused with a message, and the case stays as it was', (_, text, message) => {
  const { open } = newCase();
  const result = tryGraph(open, fileWith(text));
  expect(result.ok ? '' : result.error.message).toMatch(message);
  expect(open.connection.allValues('SELECT id FROM import')).toEqual([]);
});

test('a file that ends badly after good nodes leaves nothing behind', () => {
  const { open } = newCase();
  const nodes = Array.from({ length: 500 }, (_, number) => `<node id="n${number}"/>`).join('\n');
  const result = tryGraph(open, fileWith(graphml(`${nodes}<edge source="n1"`)));
  expect(result.ok).toBe(false);
  expect(open.connection.allValues('SELECT id FROM entity')).toEqual([]);
  expect(open.connection.allValues('SELECT id FROM change')).toEqual([]);
});

test('whatever is damaged in a file, it comes in or is refused with a message', () => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(graphSamples)) {
    const good = Buffer.from(text);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.oneof({ weight: 4, arbitrary: fc.constant(good.length) }, fc.nat(good.length)),
        fc.tuple(fc.nat(good.length), fc.nat(200), fc.nat(good.length)),
        fc.boolean(),
        (bytes, end, [from, length, to], moves) => {
          const bad = Buffer.from(good);
          for (const [at, value] of bytes) bad[at] = value;
          if (moves) bad.copy(bad, to, from, from + length);
          const path = join(folder, name);
          writeFileSync(path, bad.subarray(0, end));
          const { open } = newCase();
          const result = tryGraph(open, path);
          if (!result.ok) expect(result.error.message).toMatch(/\.$/);
          // All that came in is what a case can hold: the export holds each thing against its schema.
          else expect(exportTo(open, { format: 'json' }).file.length).toBeGreaterThan(0);
          open.close();
        },
      ),
      { numRuns: runs },
    );
  }
});
