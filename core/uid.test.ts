import { expect, it } from 'vitest';
import { newUid, uidSchema } from './uid';

it('gives uids that differ and that sort as they were made', () => {
  const uids = Array.from({ length: 20_000 }, newUid);
  expect(new Set(uids).size).toBe(uids.length);
  expect([...uids].sort()).toEqual(uids);
  for (const uid of uids.slice(0, 1000)) expect(uidSchema.safeParse(uid).success).toBe(true);
});
