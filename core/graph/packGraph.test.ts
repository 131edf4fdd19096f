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

const none = new Int32Array();
const emptyGraph = buildCaseGraph({
  ...{ ids: none, kinds: none, shownAs: none, from: none, to: none, row: none },
  code: new Uint16Array(),
  closed: new Uint8Array(),
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
        const { from, to, lines, row } = read;
        expect([...from, ...to].every((node) => node >= 0 && node < nodes)).toBe(true);
        expect([...lines].every((line) => line >= 0 && line < row.length)).toBe(true);
        expect(read.starts.at(-1)).toBe(read.ends.length);
      }),
    );
  });

  test('takes room for who stands for whom, what is closed and where lines run only where that is told by nothing else', () => {
    const graphOf = (shownAs: number[], closed: number[]) =>
      buildCaseGraph({
        ids: Int32Array.of(1, 2, 3),
        kinds: Int32Array.of(1, 1, 2),
        shownAs: Int32Array.from(shownAs),
        closed: Uint8Array.from(closed),
        from: Int32Array.of(0, 2),
        to: Int32Array.of(1, 1),
        code: Uint16Array.of(3, 4),
        row: Int32Array.of(10, 11),
      });
    const bytes = (graph: ReturnType<typeof graphOf>) => packGraph(graph).columns.length;
    // A head of 3; 3 nodes with 3 numbers and one more; 2 lines with 1; 4 ways with 2 and a narrow one.
    expect(bytes(graphOf([0, 1, 2], [0, 0, 0]))).toBe((3 + 10 + 2 + 8) * 4 + 4 * 2);
    // The closed node itself; its line, with 3 numbers and a narrow one, in the place of two ways.
    expect(bytes(graphOf([0, 1, 2], [1, 0, 0]))).toBe((3 + 10 + 2 + 4 + 1 + 3) * 4 + 2 * 2 + 2);
    // What it stands for, too; its line runs elsewhere than its ways say.
    expect(bytes(graphOf([2, 1, 2], [0, 0, 0]))).toBe((3 + 10 + 2 + 8 + 2 + 3) * 4 + 4 * 2 + 2);
  });

  test.each([
    ['a number below zero, where another makes up for it', [-2, 4, 0]],
    ['more than it has room for', [0, 0, 5]],
  ])('that tells of %s is refused', (_, head) => {
    const packed = packGraph(emptyGraph);
    new Int32Array(packed.columns.buffer, 0, 3).set(head);
    expect(unpackGraph(packed)).toBeNull();
  });

  test.each([
    ['fewer bytes than its size says', { ways: 5 }],
    ['a negative size', { nodes: -1 }],
  ])('with %s is refused', (_, wrong) => {
    expect(unpackGraph({ ...packGraph(emptyGraph), ...wrong })).toBeNull();
  });
});
