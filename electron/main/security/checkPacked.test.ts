import { expect, test } from 'vitest';
import { z } from 'zod';
import { packReply } from '../../../core/packedReply';
import { finishNow } from '../../../core/sliced';
import { checkPacked, isPacked } from './checkPacked';

const schema = z.strictObject({
  title: z.string(),
  nodes: z.array(z.strictObject({ x: z.number() })),
});
const asIs = (text: string): string => text;
const good = finishNow(packReply({ title: 'A', nodes: [{ x: 1 }, { x: 2 }] }, asIs));

test('a reply that is what it should be goes on as it was packed', async () => {
  expect(isPacked(good)).toBe(true);
  expect(await checkPacked(schema, good)).toEqual(good);
});

test('what is good in one list is not taken for good in another', async () => {
  const two = z.strictObject({
    ...schema.shape,
    links: z.array(z.strictObject({ y: z.number() })),
  });
  const reply = finishNow(packReply({ title: 'A', nodes: [{ x: 1 }], links: [{ y: 1 }] }, asIs));
  expect(await checkPacked(two, reply)).toEqual(reply);
  expect(await checkPacked(two, reply)).toEqual(reply);
  const json = reply.pieces.find(({ list }) => list === 'nodes')?.json ?? '';
  const swapped = { ...reply, pieces: [{ list: 'links', json, digest: '' }] };
  expect(await checkPacked(two, swapped)).toBeNull();
});

test.each([
  ['a head of another kind', { ...good, head: '{"title":1,"nodes":[]}' }],
  ['a head with more in it', { ...good, head: '{"title":"A","nodes":[],"more":1}' }],
  ['a head that is no JSON', { ...good, head: '{' }],
  ['a piece of another kind', { ...good, pieces: [{ list: 'nodes', json: '[{}]', digest: '' }] }],
  ['a piece that is no list', { ...good, pieces: [{ list: 'nodes', json: '{}', digest: '' }] }],
  ['a piece that is no JSON', { ...good, pieces: [{ list: 'nodes', json: '[', digest: '' }] }],
  ['a piece of no list', { ...good, pieces: [{ list: '__proto__', json: '[]', digest: '' }] }],
  ['a piece of a text', { ...good, pieces: [{ list: 'title', json: '[]', digest: '' }] }],
  ['something else', { title: 'A', nodes: [] }],
])('%s is refused', async (_what, reply) => {
  expect(await checkPacked(schema, reply)).toBeNull();
});
