import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newUid } from '../../../core/uid';
import type { OpenCase } from '../../openCase';
import { filledCase } from '../../testing/filledCase';
import { newCase } from '../../testing/newCase';
import { caseFromCommands, chosenCommands } from '../../testing/randomCase';
import {
  createAttribution,
  createEntity,
  createLink,
  createSource,
  judge,
  merge,
} from '../../testing/sampleCommands';
import { exportTo } from '../testing/exportTo';
import type { FtmEntity } from './ftmEntity';
import { wrongWithFtm } from './testing/ftmFacts';

function ftmOf(open: OpenCase) {
  const { file, notes } = exportTo(open, { format: 'ftm' });
  const text = file.toString('utf8');
  const entities = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmEntity);
  return { text, notes: notes.join('\n'), entities };
}

function byId(entities: readonly FtmEntity[], id: string): FtmEntity | undefined {
  return entities.find((entity) => entity.id === id);
}

test('fits the schemas for any case, and gives the same bytes for the same state', () => {
  fc.assert(
    fc.property(chosenCommands, (commands) => {
      const { open } = caseFromCommands(commands);
      const { text, entities } = ftmOf(open);
      expect(wrongWithFtm(entities)).toEqual([]);
      expect(ftmOf(open).text).toBe(text);
      open.close();
    }),
    { seed: 2034, numRuns: 25, endOnFailure: true },
  );
}, 300_000);

test('actors are of the schema of their type, places addresses, incidents events', () => {
  const { open, run } = newCase();
  const uid = {
    person: newUid(),
    state: newUid(),
    any: newUid(),
    place: newUid(),
    event: newUid(),
  };
  run(
    createEntity('Somebody', { uid: uid.person, fields: { 'actor-type': 'person' } }),
    createEntity('The State', { uid: uid.state, fields: { 'actor-type': 'state' } }),
    createEntity('The Front', { uid: uid.any }),
    createEntity('Hill Base', {
      uid: uid.place,
      kind: 'place',
      position: { latitude: 33.8, longitude: -42.4, precision: '3' },
    }),
    createEntity('Attack', { uid: uid.event, kind: 'incident', date: '2021-06' }),
    createEntity('Vague attack', { kind: 'incident', date: '2021-06~' }),
    createLink(uid.person, uid.state, { type: 'part-of' }),
    createLink(uid.person, uid.any, { type: 'part-of' }),
  );
  const { entities, notes } = ftmOf(open);
  expect(wrongWithFtm(entities)).toEqual([]);
  const schema = (id: string) => byId(entities, id)?.schema;
  expect([schema(uid.person), schema(uid.state), schema(uid.any)]).toEqual([
    'Person',
    'PublicBody',
    'LegalEntity',
  ]);
  expect(byId(entities, uid.place)).toMatchObject({
    schema: 'Address',
    properties: { latitude: ['33.8'], longitude: ['-42.4'] },
  });
  expect(byId(entities, uid.place)?.properties['notes']?.join()).toContain('larger region');
  expect(byId(entities, uid.event)).toMatchObject({
    schema: 'Event',
    properties: { date: ['2021-06'] },
  });
  const links = entities.filter(({ properties }) => properties['role']?.[0] === 'part of');
  expect(links.map((link) => link.schema).toSorted()).toEqual(['Membership', 'UnknownLink']);
  expect(notes).toMatch(/1 date is vague/);
  expect(notes).toMatch(/1 link is an UnknownLink/);
});

test('a hypothesis says that it is one, and how sure it is; what was not given is named so', () => {
  const { open, run, uid } = filledCase();
  const rejected = newUid();
  run(
    createAttribution(uid.incident, uid.rival, { uid: rejected }),
    judge(rejected, { uid: newUid(), likelihood: null, confidence: null, status: 'rejected' }),
    createSource('Ungraded'),
  );
  const { entities } = ftmOf(open);
  expect(byId(entities, uid.attribution)?.properties).toMatchObject({
    subject: [uid.actor],
    object: [uid.incident],
    role: ['hypothesis: carried-out (likely · low confidence)'],
    status: ['open'],
  });
  const summary = byId(entities, rejected)?.properties['summary']?.join('\n');
  expect(summary).toContain('Likelihood: not given');
  expect(summary).toContain('Unsourced');
  expect(byId(entities, rejected)?.properties['status']).toEqual(['rejected']);
  const unknown = byId(entities, uid.unknown)?.properties['subject']?.[0] ?? '';
  expect(byId(entities, unknown)?.properties['name']).toEqual(['Unknown actor']);
  const source = entities.find(({ properties }) => properties['title']?.[0] === 'Ungraded');
  expect(source?.properties['notes']).toContain('Reliability (Admiralty, A–F): not given');
});

test('a merged entity is one, with the names of all and the reason', () => {
  const { open, run, uid } = filledCase();
  run(merge(uid.rival, uid.actor, 'The same people'));
  const { entities } = ftmOf(open);
  expect(byId(entities, uid.rival)).toBeUndefined();
  expect(byId(entities, uid.actor)?.properties).toMatchObject({ alias: ['Southern Front'] });
  expect(byId(entities, uid.actor)?.properties['notes']?.join()).toContain('The same people');
});
