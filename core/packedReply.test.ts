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

function pack(value: object): PackedReply {
  return finishNow(packReply(value, asIs));
}

function unpack(packed: PackedReply, before: Unpacked | null): Unpacked {
  return finishNow(unpackReply(packed, before));
}

test('a packed reply is the same when it is unpacked, whatever came before it', () => {
  fc.assert(
    fc.property(reply, reply, (first, second) => {
      const before = unpack(pack(first), null);
      expect(before.value).toEqual(first);
      expect(unpack(pack(second), before).value).toEqual(second);
    }),
  );
});

test('a long list comes in pieces, in its order', () => {
  const nodes = Array.from({ length: 1234 }, (_, number) => ({ number }));
  const packed = pack({ nodes });
  expect(packed.pieces.length).toBeGreaterThan(2);
  expect(unpack(packed, null).value).toEqual({ nodes });
});

test('what did not change stays the same object', () => {
  const nodes = Array.from({ length: 900 }, (_, number) => ({ number }));
  const before = unpack(pack({ title: 'A', nodes, links: [{ a: 1 }] }), null);
  expect(unpack(pack({ title: 'A', nodes, links: [{ a: 1 }] }), before)).toBe(before);

  const moved = nodes.with(0, { number: -1 });
  const { value } = unpack(pack({ title: 'A', nodes: moved, links: [{ a: 1 }] }), before);
  const [was, is] = [before.value, value] as { nodes: object[]; links: object[] }[];
  expect(is?.links).toBe(was?.links);
  expect(is?.nodes[0]).not.toBe(was?.nodes[0]);
  expect(is?.nodes[899]).toBe(was?.nodes[899]);
});

test('a list that became empty is empty', () => {
  const before = unpack(pack({ nodes: [1] }), null);
  expect(unpack(pack({ nodes: [] }), before).value).toEqual({ nodes: [] });
});

test('a list that was packed before is not packed again', () => {
  const links = Array.from({ length: 900 }, (_, number) => ({ number }));
  let texts = 0;
  const count = (text: string): string => {
    texts += 1;
    return text;
  };
  finishNow(packReply({ nodes: [1], links }, count));
  const before = texts;
  finishNow(packReply({ nodes: [2], links }, count));
  expect(texts).toBe(before + 1);
});
