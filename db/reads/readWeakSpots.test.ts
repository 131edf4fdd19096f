import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { filledCase } from '../testing/filledCase';
import { command, createEntity, createLink } from '../testing/sampleCommands';
import { readWeakSpots } from './readWeakSpots';

function underTest() {
  const made = filledCase();
  const thingsOf = (key: string) =>
    readWeakSpots(made.open.connection).find((spot) => spot.key === key)?.things;
  return { ...made, thingsOf };
}

test('every weak spot says what kind of thing each of its uids is', () => {
  const { run, uid, thingsOf } = underTest();
  const [yearless, inferred, bare] = [newUid(), newUid(), newUid()];
  run(
    createEntity('A drone', { uid: yearless, kind: 'incident', date: 'XXXX-06-10' }),
    createLink(yearless, uid.place, { uid: inferred, type: 'happened-at', date: 'XXXX-06-10' }),
    createLink(uid.actor, uid.rival, { uid: bare }),
    command('claim.remove', { uid: uid.linkClaim }),
  );
  expect(thingsOf('year-not-stated')).toEqual([
    { word: 'entity', uid: yearless },
    { word: 'link', uid: inferred },
  ]);
  expect(thingsOf('unsourced-links')).toEqual(
    [uid.link, inferred, bare].map((of) => ({ word: 'link', uid: of })),
  );
  expect(thingsOf('single-source-attributions')).toEqual([
    { word: 'attribution', uid: uid.attribution },
  ]);
  expect(thingsOf('unjudged-attributions')).toEqual([{ word: 'attribution', uid: uid.unknown }]);
});
