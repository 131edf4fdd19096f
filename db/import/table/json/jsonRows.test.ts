import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { isGraph } from '../../graphs/isGraph';
import { temporaryFolder } from '../../../testing/temporaryFolder';
import { openTable } from '../openTable';

function tableOf(text: string) {
  const path = join(temporaryFolder(), 'events.json');
  writeFileSync(path, text);
  expect(isGraph(path)).toBe(false);
  const { columns, rows, form } = openTable(path);
  expect(form).toEqual({ kind: 'json' });
  return { columns, rows: [...rows()] };
}

const events = [
  { id: 'VLD1', source: 'Selene Post; Wire', killed: 2, place: { name: 'Port', at: [34.1, 21.5] } },
  { id: 'VLD2', sure: false, killed: null, notes: 'a\nb' },
];

const columns = ['id', 'source', 'killed', 'place.name', 'place.at', 'sure', 'notes'];
const first = ['VLD1', 'Selene Post; Wire', '2', 'Port', '34.1; 21.5', '', ''];
const second = ['VLD2', '', '', '', '', 'false', 'a\nb'];

test.each([
  ['a list', JSON.stringify(events)],
  ['a list over many lines', JSON.stringify(events, null, 2)],
  ['the answer of a service', JSON.stringify({ status: 200, count: 2, data: events })],
  ['that of another one', JSON.stringify({ TotalCount: 2, Result: events }, null, 1)],
  ['objects in lines', events.map((event) => JSON.stringify(event)).join('\n')],
  ['a single object in a line', `${JSON.stringify(events[0])}\n${JSON.stringify(events[1])}\n`],
])('reads %s: names are columns, and what is within has names with a dot', (_, text) => {
  const table = tableOf(text);
  expect(table.columns).toEqual(columns);
  expect(table.rows.map(({ cells }) => cells)).toEqual([first, second]);
});

it('reads back what was written, whatever the texts are, and nothing that is only inherited', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const table = tableOf(JSON.stringify(texts.map((text) => ({ id: 'x', text }))));
      expect(table.rows.map(({ cells }) => cells[1])).toEqual(texts);
    }),
    { numRuns: 50 },
  );
  expect(tableOf('[{"__proto__": "p", "constructor": "c", "a": "1"}]').columns).toEqual([
    ...['__proto__', 'constructor', 'a'],
  ]);
});

test.each([
  ['no objects', '[[1, 2], [3, 4]]', /no list of objects/],
  ['a list that is cut off', '[{"a": 1}, {"a": ', /ends too early/],
  ['a line that is no JSON', '{"a": 1}\n{"a": \n', /Line 2 is not JSON/],
  [
    'names without end',
    JSON.stringify(Array.from({ length: 1001 }, (_, n) => ({ [`n${n}`]: 1 }))),
    /1,000/,
  ],
  ['depth without end', `[{"a":${'['.repeat(100_000)}`, /nested too deeply/],
])('%s is refused with a message', (_, text, message) => {
  expect(() => tableOf(text)).toThrow(message);
});

it('tells of names that come only late', () => {
  const rows = Array.from({ length: 5001 }, (_, n) => (n < 5000 ? { a: n } : { a: n, late: 'x' }));
  const table = tableOf(JSON.stringify(rows));
  expect(table.rows.at(-1)?.trouble).toContain('“late” is in none of the first 5,000 objects');
});

test('a graph stays a graph', () => {
  const path = join(temporaryFolder(), 'graph.json');
  for (const graph of [
    { nodes: [{ id: 'a' }], links: [] },
    { elements: { nodes: [{ data: { id: 'a' } }] } },
    [{ data: { id: 'a' } }],
    { type: 'bundle', id: 'bundle--1', objects: [] },
  ]) {
    writeFileSync(path, JSON.stringify(graph));
    expect(isGraph(path)).toBe(true);
  }
});
