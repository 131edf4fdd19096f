import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCaseGraph } from './caseGraph';
import { packGraph, unpackGraph } from './packGraph';

/** Any case: merged and closed nodes, lines in both directions and several between two nodes. */
const anyGraph = fc.integer({ min: 1, max: 12 }).chain((nodes) => {
  const node = fc.nat(nodes - 1);
  return fc
    .record({
      kinds: fc.array(fc.nat(5), { minLength: nodes, maxLength: nodes }),
      closed: fc.array(fc.nat(1), { minLength: nodes, maxLength: nodes }),
      // Nobody stands for one that is merged itself.
      merged: fc.array(fc.boolean(), { minLength: nodes, maxLength: nodes }),
      lines: fc.array(fc.tuple(node, node, fc.nat(40)), { maxLength: 30 }),
    })
    .map(({ kinds, closed, merged, lines }) =>
      buildCaseGraph({
        ids: Int32Array.from(kinds, (_, at) => at * 3 + 1),
        kinds: Int32Array.from(kinds),
        closed: Uint8Array.from(closed),
        shownAs: Int32Array.from(merged, (isMerged, at) => (isMerged ? 0 : at)),
        from: Int32Array.from(lines, ([from]) => from),
        to: Int32Array.from(lines, ([, to]) => to),
        code: Uint16Array.from(lines, ([, , code]) => code),
        row: Int32Array.from(lines, (_, at) => at + 100),
      }),
    );
});

describe('a graph that is packed', () => {
  test('is the same when it is unpacked, wherever its bytes begin', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(7), (graph, offset) => {
        const packed = packGraph(graph);
        const room = new Uint8Array(packed.columns.length + offset + 3);
        room.set(packed.columns, offset);
        const columns = room.subarray(offset, offset + packed.columns.length);
        expect(unpackGraph({ ...packed, columns })).toEqual(graph);
      }),
    );
  });

  test('and damaged, is refused or leads only to what is there', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(fc.tuple(fc.nat(), fc.nat(255))), (graph, damage) => {
        const packed = packGraph(graph);
        for (const [at, byte] of damage) packed.columns[at % packed.columns.length] = byte;
        const read = unpackGraph(packed);
        if (read === null) return;
        const nodes = read.ids.length;
        expect([...read.ends, ...read.shownAs].every((node) => node >= 0 && node < nodes)).toBe(
          true,
        );
        expect(read.starts.at(-1)).toBe(read.ends.length);
      }),
    );
  });

  test.each([
    ['fewer bytes than its size says', { ways: 5 }],
    ['a negative size', { nodes: -1 }],
  ])('with %s is refused', (_, wrong) => {
    const empty = new Int32Array();
    const graph = buildCaseGraph({
      ...{ ids: empty, kinds: empty, shownAs: empty, from: empty, to: empty, row: empty },
      code: new Uint16Array(),
      closed: new Uint8Array(),
    });
    expect(unpackGraph({ ...packGraph(graph), ...wrong })).toBeNull();
  });
});
