import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { filledCase } from '../testing/filledCase';
import {
  command,
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  merge,
  rate,
  split,
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

/** The rocket was reported twice, and both reports have a hypothesis and claims. */
function reportedTwice() {
  const made = filledCase();
  const more = { report: newUid(), hypothesis: newUid(), claim: newUid(), same: newUid() };
  made.run(
    createEntity('Rocket of June', { uid: more.report, kind: 'incident' }),
    createAttribution(more.report, made.uid.rival, { uid: more.hypothesis }),
    createClaim(made.uid.passage, { entity: more.report, field: 'weapon' }, { uid: more.claim }),
    createLink(more.report, made.uid.incident, { uid: more.same, type: 'possibly-same' }),
    createClaim(made.uid.passage, { link: more.same }),
  );
  made.run(merge(more.report, made.uid.incident));
  const matrix = (uid: string) => readIncidentMatrix(made.open.connection, uid);
  return { ...made, more, matrix };
}

test('merged incidents have one matrix, whichever of them is asked for', () => {
  const { uid, more, matrix } = reportedTwice();
  const { incident, hypotheses, hypothesisCount, evidence, evidenceCount } = matrix(more.report);
  expect(incident.uid).toBe(uid.incident);
  expect(hypotheses.map(({ attribution }) => attribution.uid)).toEqual([
    uid.attribution,
    uid.unknown,
    more.hypothesis,
  ]);
  expect(hypotheses.at(-1)?.incident.recordedAs).toBe('Rocket of June');
  expect(hypothesisCount).toBe(3);
  const found = evidence.map(({ claim }) => claim.uid);
  expect(found).toEqual(expect.arrayContaining([uid.linkClaim, uid.fieldClaim, more.claim]));
  // That both are the same is no evidence of who did it.
  expect(evidenceCount).toBe(5);
  expect(matrix(uid.incident)).toEqual(matrix(more.report));
});

test('merged incidents are listed once, with the hypotheses of all, until they are split', () => {
  const { run, uid, more, open, matrix } = reportedTwice();
  const listed = () =>
    readIncidentList(open.connection).map(({ incident, hypotheses }) => [incident.uid, hypotheses]);
  expect(listed()).toEqual([[uid.incident, 3]]);
  run(split(more.report));
  expect(listed()).toEqual([
    [uid.incident, 2],
    [more.report, 1],
  ]);
  expect(matrix(uid.incident).hypothesisCount).toBe(2);
});
