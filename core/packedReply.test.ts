import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packReply, unpackReply, type PackedReply, type Unpacked } from './packedReply';
import { finishNow } from './sliced';

const item = fc.record({ uid: fc.nat(5).map(String), name: fc.string() });
const reply = fc.record({
  chart: fc.record({ title: fc.string() }),
  elsewhere: fc.nat(),
  nodes: fc.array(item, { maxLength: 5 }),
  links: fc.array(item, { maxLength: 5 }),
});

const asIs = (text: string): string => text;

function unpack(packed: PackedReply, before: Unpacked | null): Unpacked {
  return finishNow(unpackReply(packed, before));
}

test('a packed reply is the same when it is unpacked, whatever came before it', () => {
  fc.assert(
    fc.property(reply, reply, (first, second) => {
      const before = unpack(packReply(first, asIs), null);
      expect(before.value).toEqual(first);
      expect(unpack(packReply(second, asIs), before).value).toEqual(second);
    }),
  );
});

test('a long list comes in pieces, in its order', () => {
  const nodes = Array.from({ length: 1234 }, (_, number) => ({ number }));
  const packed = packReply({ nodes }, asIs);
  expect(packed.pieces.length).toBeGreaterThan(2);
  expect(unpack(packed, null).value).toEqual({ nodes });
});

test('what did not change stays the same object', () => {
  const nodes = Array.from({ length: 900 }, (_, number) => ({ number }));
  const before = unpack(packReply({ title: 'A', nodes, links: [{ a: 1 }] }, asIs), null);
  expect(unpack(packReply({ title: 'A', nodes, links: [{ a: 1 }] }, asIs), before)).toBe(before);

  const moved = nodes.with(0, { number: -1 });
  const { value } = unpack(
    packReply({ title: 'A', nodes: moved, links: [{ a: 1 }] }, asIs),
    before,
  );
  const [was, is] = [before.value, value] as { nodes: object[]; links: object[] }[];
  expect(is?.links).toBe(was?.links);
  expect(is?.nodes[0]).not.toBe(was?.nodes[0]);
  expect(is?.nodes[899]).toBe(was?.nodes[899]);
});

test('a list that became empty is empty', () => {
  const before = unpack(packReply({ nodes: [1] }, asIs), null);
  expect(unpack(packReply({ nodes: [] }, asIs), before).value).toEqual({ nodes: [] });
});
