import { expect, test } from 'vitest';
import { filledCase } from '../testing/filledCase';
import { createClaim } from '../testing/sampleCommands';
import { readEntityRecord } from './readEntityRecord';

test('where there are too many claims to list, each field keeps its first ones, and all are counted', () => {
  const { run, uid, open } = filledCase();
  run(
    ...Array.from({ length: 600 }, () =>
      createClaim(uid.passage, { entity: uid.incident, field: 'description' }),
    ),
  );
  const { claims, claimCount } = readEntityRecord(open.connection, uid.incident);
  expect(claims).toHaveLength(500);
  expect(claimCount).toBe(601);
  // Its field comes after the others by name, and was there first.
  expect(claims.map(({ claim }) => claim.uid)).toContain(uid.fieldClaim);
});
