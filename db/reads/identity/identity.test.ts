import { expect, test } from 'vitest';
import type { ArgsOf, CaseRequest, caseRequests, ReplyOf } from '../../../core/contract';
import { newUid } from '../../../core/uid';
import { answerCaseRequest } from '../../answerCaseRequest';
import { author } from '../../testing/author';
import { filledCase } from '../../testing/filledCase';
import {
  annotate,
  command,
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  merge,
  place,
  split,
} from '../../testing/sampleCommands';
import { unwrap } from '../../testing/unwrap';

type Requests = typeof caseRequests;

/** Southern Front is merged into Northern Front; both had links, hypotheses, claims and notes. */
function mergedCase() {
  const made = filledCase();
  const { uid, run } = made;
  const more = { link: newUid(), between: newUid(), hypothesis: newUid() };
  run(
    createLink(uid.rival, uid.place, { uid: more.link }),
    createLink(uid.rival, uid.actor, { uid: more.between, type: 'possibly-same' }),
    createAttribution(uid.incident, uid.rival, { uid: more.hypothesis }),
    createClaim(uid.passage, { entity: uid.rival, field: 'description' }),
    annotate({ entity: uid.rival }, { text: 'Who leads them?', callout: true }),
    annotate({ entity: uid.actor }),
    place(uid.chart, uid.place, 70, 80),
    place(uid.chart, uid.rival, 50, 60),
  );
  run(merge(uid.rival, uid.actor, 'One commander'));
  const ask = <N extends CaseRequest>(name: N, args: ArgsOf<Requests, N>): ReplyOf<Requests, N> =>
    unwrap(answerCaseRequest(made.open, name, args, author));
  return { ...made, more, ask };
}

test('a chart shows one node for both, where the one that they are shown as stands', () => {
  const { ask, uid, more } = mergedCase();
  const slice = ask('chart.slice', { chart: uid.chart });
  expect(slice.nodes.map((node) => node.uid)).toEqual([uid.actor, uid.place, uid.incident]);
  expect(slice.nodes[0]).toMatchObject({
    name: 'Northern Front',
    detail: 'merged with Southern Front',
    x: 10,
    y: 20,
    notes: 2,
  });
  expect(slice.links.find((link) => link.uid === more.link)).toMatchObject({
    from: uid.actor,
    to: uid.place,
  });
  expect(slice.links.map((link) => link.uid)).not.toContain(more.between);
  expect(slice.callouts).toEqual([
    expect.objectContaining({ text: 'Who leads them?', about: uid.actor }),
  ]);
  expect(slice.elsewhere).toBe(0);
});

test('two hypotheses about merged actors stay two, each with its own judgement', () => {
  const { ask, uid, more, rows } = mergedCase();
  const { attributions } = ask('chart.slice', { chart: uid.chart });
  const named = attributions.filter(({ hypothesis }) => hypothesis === 'actor');
  expect(named.map((found) => [found.uid, found.actor, found.likelihood])).toEqual([
    [uid.attribution, uid.actor, 'likely'],
    [more.hypothesis, uid.actor, null],
  ]);
  const record = ask('entity.record', { uid: uid.incident });
  expect(record.attributions.map(({ actor }) => actor?.recordedAs)).toEqual([
    undefined,
    undefined,
    'Southern Front',
  ]);
  expect(
    rows('SELECT actor, actor_recorded_as FROM who_did_it WHERE uid = ?', more.hypothesis),
  ).toEqual([{ actor: 'Northern Front', actor_recorded_as: 'Southern Front' }]);
});

test('a chart that holds only the merged one shows the node at its place', () => {
  const { ask, run, uid } = mergedCase();
  run(split(uid.rival));
  run(command('chart.take', { chart: uid.chart, of: [{ entity: uid.actor }] }));
  run(merge(uid.rival, uid.actor));
  const { nodes, attributions } = ask('chart.slice', { chart: uid.chart });
  expect(nodes[0]).toMatchObject({ uid: uid.actor, x: 50, y: 60 });
  expect(attributions.filter(({ actor }) => actor === uid.actor)).toHaveLength(2);
  expect(ask('case.contents', null).charts[0]?.entities).toBe(nodes.length);
});

test('the record of either is that of the one that they are shown as, with the origin of each row', () => {
  const { ask, uid, more } = mergedCase();
  const record = ask('entity.record', { uid: uid.rival });
  expect(record).toEqual(ask('entity.record', { uid: uid.actor }));
  expect(record.entity.uid).toBe(uid.actor);
  expect(record.merged).toEqual([
    {
      entity: expect.objectContaining({ uid: uid.rival }) as unknown,
      merge: expect.objectContaining({ into: uid.actor, reason: 'One commander' }) as unknown,
    },
  ]);
  expect(record.links.map(({ link, other }) => [link.uid, link.from, other.uid])).toEqual([
    [more.link, uid.rival, uid.place],
    [more.between, uid.rival, uid.actor],
  ]);
  expect(record.links[1]?.other.recordedAs).toBe('Southern Front');
  expect(record.linkCount).toBe(2);
  expect(record.attributions.map(({ attribution }) => attribution.actor)).toEqual([
    uid.actor,
    uid.rival,
  ]);
  expect(record.claims.map(({ claim }) => claim.about)).toEqual([
    { entity: uid.rival, field: 'description' },
  ]);
  expect(record.annotations.map(({ about }) => about)).toEqual([
    { entity: uid.rival },
    { entity: uid.actor },
  ]);
});

test('lists and counts hold what is merged once', () => {
  const { ask, uid } = mergedCase();
  const { items, total } = ask('entity.list', { kind: 'actor', offset: 0, limit: 10 });
  expect([items.map((item) => item.uid), total]).toEqual([[uid.actor], 1]);
  expect(ask('case.state', null).counts.entities).toBe(3);
  expect(ask('case.language', null).kinds.find(({ key }) => key === 'actor')?.count).toBe(1);
  expect(ask('case.contents', null).charts[0]?.entities).toBe(3);
});

test('a search for the name of a merged one finds the one that it is shown as', () => {
  const { ask, uid } = mergedCase();
  const [hit] = ask('case.search', { text: 'southern', limit: 5 });
  expect(hit).toMatchObject({
    target: { word: 'entity', uid: uid.actor },
    title: 'Northern Front',
    snippet: 'Southern Front',
  });
});

test('the neighbours of both are those of one, and not each other', () => {
  const { ask, run, uid } = mergedCase();
  run(command('chart.take', { chart: uid.chart, of: [{ entity: uid.incident }] }));
  for (const member of [uid.actor, uid.rival]) {
    const asked = { of: [member], chart: uid.chart, steps: 1, only: null, limit: 10 };
    const { total, entities } = ask('graph.around', asked);
    expect(entities.map(({ entity }) => entity.uid)).toEqual([uid.incident]);
    expect(total).toBe(2);
  }
});

test('who says something says it under the name that was recorded', () => {
  const { ask, uid } = mergedCase();
  const [claim] = ask('link.record', { uid: uid.link }).claims;
  expect(claim?.claimant).toMatchObject({ uid: uid.actor, recordedAs: 'Southern Front' });
});

test('merges of merged ones are shown as the last, and split where they were merged', () => {
  const { ask, run, uid } = mergedCase();
  const third = newUid();
  run(createEntity('Third Front', { uid: third }), merge(uid.actor, third));
  expect(ask('entity.record', { uid: uid.rival }).entity.uid).toBe(third);
  expect(ask('entity.record', { uid: third }).merged).toHaveLength(2);
  run(split(uid.actor));
  expect(ask('entity.record', { uid: third }).merged).toEqual([]);
  expect(ask('entity.record', { uid: uid.rival }).entity.uid).toBe(uid.actor);
});

test('what was added to the merged one stays with the one that it was added to', () => {
  const { ask, run, uid } = mergedCase();
  const added = newUid();
  run(createLink(uid.actor, uid.incident, { uid: added }));
  run(split(uid.rival));
  const linksOf = (entity: string) =>
    ask('entity.record', { uid: entity }).links.map(({ link }) => link.uid);
  expect(linksOf(uid.actor)).toContain(added);
  expect(linksOf(uid.rival)).not.toContain(added);
  expect(ask('chart.slice', { chart: uid.chart }).nodes).toHaveLength(4);
});

test('a merge of today is not believed on a day before it', () => {
  const { ask, uid } = mergedCase();
  const past = ask('entity.list', { kind: 'actor', offset: 0, limit: 10, asOf: '2025-12-31' });
  expect(past.total).toBe(0);
  const today = ask('entity.record', { uid: uid.rival, asOf: '2026-01-01' });
  expect(today.merged).toHaveLength(1);
});
