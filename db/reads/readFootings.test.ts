import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { answerCaseRequest } from '../answerCaseRequest';
import { filledCase } from '../testing/filledCase';
import { author } from '../testing/author';
import { command, createClaim, createPassage, createSource } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { readLinkRecord } from './readLinkRecord';

function underTest() {
  const made = filledCase();
  const linkFooting = () => {
    const record = unwrap(
      answerCaseRequest(made.open, 'entity.record', { uid: made.uid.incident }, author),
    );
    const line = record.links.find(({ link }) => link.uid === made.uid.link);
    return line && [line.claimCount, line.sourceCount, line.contested];
  };
  return { ...made, linkFooting };
}

test('two sources that repeat one another count once: repetition is not confirmation', () => {
  const { run, uid, linkFooting } = underTest();
  expect(linkFooting()).toEqual([1, 1, false]);
  run(createClaim(uid.copiedPassage, { link: uid.link }));
  expect(linkFooting()).toEqual([2, 1, false]);
});

test('a copy of a copy counts with what both repeat; a source of its own counts beside them', () => {
  const { run, uid, linkFooting } = underTest();
  const [copyOfCopy, itsPassage, other, otherPassage] = [newUid(), newUid(), newUid(), newUid()];
  run(
    createSource('A copy of the wire', { uid: copyOfCopy, derivesFrom: uid.copy }),
    createPassage(copyOfCopy, { uid: itsPassage }),
    createClaim(itsPassage, { link: uid.link }),
  );
  expect(linkFooting()).toEqual([2, 1, false]);
  run(
    createSource('Somebody who was there', { uid: other }),
    createPassage(other, { uid: otherPassage }),
    createClaim(otherPassage, { link: uid.link }),
  );
  expect(linkFooting()).toEqual([3, 2, false]);
});

test('what one denies and another asserts is contested, until one of the claims is retracted', () => {
  const { run, uid, linkFooting } = underTest();
  const denial = newUid();
  run(createClaim(uid.passage, { link: uid.link }, { uid: denial, stance: 'denies' }));
  expect(linkFooting()).toEqual([2, 1, true]);
  run(command('claim.retract', { uid: denial, reason: 'Misread' }));
  expect(linkFooting()).toEqual([1, 1, false]);
});

test('a link without a claim has no footing', () => {
  const { run, uid, linkFooting } = underTest();
  run(command('claim.remove', { uid: uid.linkClaim }));
  expect(linkFooting()).toEqual([0, 0, false]);
});

test('says how many claims take which stance, and denial of what is only suspected is contested', () => {
  const { run, uid, open } = underTest();
  const ofLink = () => readLinkRecord(open.connection, uid.link);
  run(command('claim.remove', { uid: uid.linkClaim }));
  run(createClaim(uid.passage, { link: uid.link }, { stance: 'denies' }));
  expect(ofLink()).toMatchObject({ stances: { asserts: 0, denies: 1 }, contested: false });
  run(createClaim(uid.copiedPassage, { link: uid.link }, { stance: 'suspects' }));
  expect(ofLink()).toMatchObject({ stances: { denies: 1, suspects: 1 }, contested: true });
});
