import { expect, test } from 'vitest';
import { newUid } from '../../../core/uid';
import { filledCase } from '../../testing/filledCase';
import {
  command,
  createClaim,
  createEntity,
  createPassage,
  createSource,
  merge,
} from '../../testing/sampleCommands';
import { readChartEvidence } from './readChartEvidence';

/** The chart of a filled case shows an actor, an incident and the attribution between the two. */
function underTest() {
  const made = filledCase();
  const read = () => readChartEvidence(made.open.connection, made.uid.chart);
  return { ...made, read };
}

test('shows a report and its copy as two sources of which one derives from the other', () => {
  const { uid, read } = underTest();
  const { claims, sources } = read();
  const ofAttribution = claims.filter(({ about }) => about === uid.attribution);
  expect(ofAttribution.map(({ source }) => source)).toEqual([uid.source, uid.copy]);
  expect(sources.map((source) => [source.uid, source.derivesFrom])).toEqual([
    [uid.source, null],
    [uid.copy, uid.source],
  ]);
});

test('brings the root of a chain along, also where no claim on the chart is its own', () => {
  const { run, uid, read } = underTest();
  const [root, report, passage] = [newUid(), newUid(), newUid()];
  run(
    createSource('The agency', { uid: root }),
    createSource('A report of it', { uid: report, derivesFrom: root }),
    createPassage(report, { uid: passage }),
    createClaim(passage, { attribution: uid.attribution }),
  );
  expect(read().sources.map((source) => source.uid)).toContain(root);
});

test('draws what one source repeats once, and each stance on its own', () => {
  const { run, uid, read } = underTest();
  run(
    createClaim(uid.passage, { attribution: uid.attribution }),
    createClaim(uid.passage, { attribution: uid.attribution }, { stance: 'denies' }),
  );
  const ofSource = read().claims.filter(
    ({ about, source }) => about === uid.attribution && source === uid.source,
  );
  expect(ofSource.map(({ stance, count }) => [stance, count])).toEqual([
    ['asserts', 2],
    ['denies', 1],
  ]);
});

test('leaves out what was retracted, and grades that nobody gave are not given', () => {
  const { run, uid, read } = underTest();
  const before = read().claims.find(({ about }) => about === uid.attribution);
  expect(before?.grades).toEqual(['––']);
  run(command('claim.retract', { uid: uid.attributionClaim, reason: 'Misread' }));
  const after = read().claims.filter(({ about }) => about === uid.attribution);
  expect(after.map(({ source }) => source)).toEqual([uid.copy]);
});

test('draws what one source says of two merged entities once, with the names of all who say it', () => {
  const { run, uid, read } = underTest();
  const double = newUid();
  const about = (entity: string) => ({ entity, field: 'description' });
  run(
    createEntity('The rocket of June', { uid: double, kind: 'incident' }),
    createClaim(uid.passage, about(uid.incident), { claimant: uid.rival }),
    createClaim(uid.passage, about(double), { claimant: uid.actor }),
  );
  run(merge(double, uid.incident), merge(uid.rival, uid.actor));
  expect(read().claims.filter((claim) => claim.about === uid.incident)).toEqual([
    expect.objectContaining({ source: uid.source, count: 3, voices: ['Northern Front'] }),
  ]);
});
