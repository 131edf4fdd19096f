import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { filledCase } from '../testing/filledCase';
import {
  command,
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  rate,
} from '../testing/sampleCommands';
import { readIncidentList } from './readIncidentList';
import { readIncidentMatrix } from './readIncidentMatrix';

const why = 'Read wrongly';

test('evidence is what is claimed of the hypotheses, the fields and the links, each once', () => {
  const { run, uid, open } = filledCase();
  const [elsewhere, ofOther] = [newUid(), newUid()];
  run(
    createLink(uid.actor, uid.rival, { uid: elsewhere }),
    createClaim(uid.passage, { link: elsewhere }, { uid: ofOther }),
    createClaim(uid.passage, { entity: uid.incident, field: 'existence' }),
  );
  const { evidence, evidenceCount, hypotheses } = readIncidentMatrix(open.connection, uid.incident);
  const found = evidence.map(({ claim }) => claim.uid);
  expect(new Set(found).size).toBe(found.length);
  expect(found).toEqual(
    expect.arrayContaining([uid.linkClaim, uid.fieldClaim, uid.attributionClaim]),
  );
  expect(found).not.toContain(ofOther);
  expect(evidenceCount).toBe(4);
  expect(hypotheses.map(({ attribution }) => attribution.uid)).toEqual([
    uid.attribution,
    uid.unknown,
  ]);
});

test('a claim about something else is evidence as soon as it is rated', () => {
  const { run, uid, open } = filledCase();
  const [link, claim] = [newUid(), newUid()];
  run(
    createLink(uid.actor, uid.rival, { uid: link }),
    createClaim(uid.passage, { link }, { uid: claim }),
    rate(uid.attribution, claim, 'I'),
  );
  const { evidence, hypotheses } = readIncidentMatrix(open.connection, uid.incident);
  expect(evidence.map((view) => view.claim.uid)).toContain(claim);
  const [first] = hypotheses;
  expect(first?.assessments.map(({ rating }) => rating)).toEqual(['C', 'I']);
});

test('retracted hypotheses and claims are left out, and the hypotheses counted', () => {
  const { run, uid, open } = filledCase();
  run(
    command('attribution.retract', { uid: uid.unknown, reason: why }),
    command('claim.retract', { uid: uid.attributionClaim, reason: why }),
  );
  const matrix = readIncidentMatrix(open.connection, uid.incident);
  expect(matrix.hypothesisCount).toBe(1);
  expect(matrix.retractedCount).toBe(1);
  expect(matrix.hypotheses.map(({ attribution }) => attribution.uid)).toEqual([uid.attribution]);
  expect(matrix.evidence.map(({ claim }) => claim.uid)).not.toContain(uid.attributionClaim);
});

test('where there is more evidence than is shown, what is rated is shown, and all is counted', () => {
  const { run, uid, open } = filledCase();
  const last = newUid();
  run(
    ...Array.from({ length: 600 }, () =>
      createClaim(uid.passage, { entity: uid.incident, field: 'description' }),
    ),
    createClaim(uid.passage, { attribution: uid.attribution }, { uid: last }),
    rate(uid.unknown, last, 'II'),
  );
  const { evidence, evidenceCount } = readIncidentMatrix(open.connection, uid.incident);
  expect(evidence).toHaveLength(500);
  expect(evidenceCount).toBe(605);
  expect(evidence.map(({ claim }) => claim.uid)).toContain(last);
});

test('incidents without a live hypothesis are not listed', () => {
  const { run, uid, open } = filledCase();
  const [incident, attribution] = [newUid(), newUid()];
  run(
    createEntity('A drone', { uid: incident, kind: 'incident' }),
    createAttribution(incident, null, { uid: attribution }),
    command('attribution.retract', { uid: attribution, reason: why }),
  );
  const listed = readIncidentList(open.connection);
  expect(listed.map(({ incident: item, hypotheses }) => [item.uid, hypotheses])).toEqual([
    [uid.incident, 2],
  ]);
});
