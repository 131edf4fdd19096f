import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishNow } from '../../../core/sliced';
import { newUid } from '../../../core/uid';
import { weakSpotTerms, type WeakSpotKind } from '../../../core/vocabularies/weakSpot';
import { openConnection } from '../../connection/openConnection';
import { author } from '../../testing/author';
import { commandFromPicks, commandNames } from '../../testing/commandsFromPicks';
import { filledCase } from '../../testing/filledCase';
import { Picks } from '../../testing/picks';
import {
  command,
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  createPassage,
  createSource,
  judge,
  merge,
  rate,
  split,
} from '../../testing/sampleCommands';
import { findWeakSpots, readWeakSpots } from './readWeakSpots';

function underTest() {
  const made = filledCase();
  const all = () => readWeakSpots(made.open.connection, { kind: null, limit: 50 });
  const groupOf = (kind: WeakSpotKind) => all().find((group) => group.kind === kind);
  return {
    ...made,
    all,
    spotsOf: (kind: WeakSpotKind) => groupOf(kind)?.spots ?? [],
    uidsOf: (kind: WeakSpotKind) => groupOf(kind)?.spots.map(({ uid }) => uid),
  };
}

describe('links and dates', () => {
  test('a link without a claim is weak, and one whose claims are all retracted too', () => {
    const { run, uid, uidsOf } = underTest();
    const bare = newUid();
    run(createLink(uid.actor, uid.rival, { uid: bare }));
    expect(uidsOf('unsourced-links')).toEqual([bare]);
    run(command('claim.retract', { uid: uid.linkClaim, reason: 'Misread' }));
    expect(uidsOf('unsourced-links')?.sort()).toEqual([uid.link, bare].sort());
  });

  test('a year that is open or inferred is named in words, on entities and links', () => {
    const { run, uid, spotsOf } = underTest();
    const [drone, inferred] = [newUid(), newUid()];
    run(
      createEntity('A drone', { uid: drone, kind: 'incident', date: 'XXXX-06-10' }),
      createLink(drone, uid.place, {
        uid: inferred,
        type: 'happened-at',
        date: '2021?-06-10',
      }),
      createEntity('A day', { kind: 'incident', date: '2021-06-10' }),
    );
    expect(spotsOf('year-not-stated').map(({ uid: of, says }) => [of, says])).toEqual([
      [drone, expect.stringContaining('year not stated')],
      [inferred, expect.stringContaining('year inferred')],
    ]);
  });
});

describe('what a hypothesis rests on', () => {
  test('a copy of a source is no second one: it is told as one, and as repetition', () => {
    const { uid, spotsOf } = underTest();
    expect(spotsOf('single-source-hypotheses')).toMatchObject([
      { uid: uid.attribution, says: '2 claims' },
    ]);
    expect(spotsOf('repeated')).toMatchObject([
      { uid: uid.attribution, says: '2 sources, one independent' },
    ]);
  });

  test('an independent second source ends that', () => {
    const { run, uid, uidsOf } = underTest();
    const [source, passage] = [newUid(), newUid()];
    run(
      createSource('Another hand', { uid: source }),
      createPassage(source, { uid: passage }),
      createClaim(passage, { attribution: uid.attribution }),
    );
    expect(uidsOf('single-source-hypotheses')).toEqual([]);
    expect(uidsOf('repeated')).toEqual([]);
  });

  test('"unknown" needs no source, somebody named does', () => {
    const { run, uid, uidsOf } = underTest();
    const bare = newUid();
    run(createAttribution(uid.incident, uid.rival, { uid: bare }));
    expect(uidsOf('unsourced-hypotheses')).toEqual([bare]);
  });

  test('its worth is unknown only while nothing at all is graded; F and 6 do not count as grades', () => {
    const { run, uid, uidsOf } = underTest();
    const ungraded = (): boolean => uidsOf('worth-unknown')?.includes(uid.attribution) ?? false;
    expect(ungraded()).toBe(true);
    run(command('source.edit', { uid: uid.source, reliability: 'F' }));
    run(command('claim.edit', { uid: uid.attributionClaim, credibility: '6' }));
    expect(ungraded()).toBe(true);
    run(command('claim.edit', { uid: uid.attributionClaim, credibility: '5' }));
    expect(ungraded()).toBe(false);
  });
});

describe('contradictions', () => {
  test('what is asserted and denied is contested, and the denial waits to be weighed', () => {
    const { run, uid, spotsOf, uidsOf } = underTest();
    const denial = newUid();
    run(
      createClaim(
        uid.passage,
        { attribution: uid.attribution },
        { uid: denial, stance: 'denies', text: 'It was not them.' },
      ),
    );
    expect(uidsOf('contested')).toEqual([uid.attribution]);
    expect(spotsOf('unweighed-denials')).toMatchObject([
      { uid: uid.attribution, claim: denial, says: 'It was not them.' },
    ]);
    run(rate(uid.attribution, denial, 'I'));
    expect(uidsOf('unweighed-denials')).toEqual([]);
    expect(uidsOf('contested')).toEqual([uid.attribution]);
  });

  test('claims that give one field two values contradict each other; a denied value does not', () => {
    const { run, uid, spotsOf } = underTest();
    const about = { entity: uid.incident, field: 'weapon' };
    run(createClaim(uid.passage, about, { value: 'mortar', stance: 'denies' }));
    expect(spotsOf('rival-values')).toEqual([]);
    run(createClaim(uid.passage, about, { value: 'drone' }));
    expect(spotsOf('rival-values')).toMatchObject([
      { uid: uid.incident, says: 'weapon: “rocket” or “drone”' },
    ]);
  });
});

describe('unfinished work', () => {
  test('hypotheses that nobody judged, judged by half, or tested', () => {
    const { run, uid, spotsOf, uidsOf } = underTest();
    const half = newUid();
    run(
      createAttribution(uid.incident, uid.rival, { uid: half }),
      judge(half, { likelihood: 'unlikely', confidence: null }),
    );
    expect(uidsOf('unjudged-hypotheses')).toEqual([uid.unknown]);
    expect(spotsOf('half-judged')).toMatchObject([{ uid: half, says: 'no confidence' }]);
    expect(uidsOf('unassessed-hypotheses')).toEqual([half]);
  });

  test('incidents without a date, a hypothesis or a rival', () => {
    const { run, uid, uidsOf } = underTest();
    const [bare, lone] = [newUid(), newUid()];
    run(
      createEntity('A blast', { uid: bare, kind: 'incident' }),
      createEntity('A shot', { uid: lone, kind: 'incident', date: '2021' }),
      createAttribution(lone, uid.actor),
    );
    expect(uidsOf('incidents-without-date')).toEqual([bare]);
    expect(uidsOf('incidents-without-hypothesis')).toEqual([bare]);
    expect(uidsOf('lone-hypotheses')).toEqual([lone]);
  });

  test('places without a position, and positions that do not say how exact they are', () => {
    const { run, uidsOf } = underTest();
    const [nowhere, vague] = [newUid(), newUid()];
    run(
      createEntity('A valley', { uid: nowhere, kind: 'place' }),
      createEntity('A ford', {
        uid: vague,
        kind: 'place',
        position: { latitude: 1, longitude: 2, precision: null },
      }),
    );
    expect(uidsOf('places-without-position')).toEqual([nowhere]);
    expect(uidsOf('positions-without-precision')).toEqual([vague]);
  });

  test('a grade that nobody gave is asked for; F and 6 are answers', () => {
    const { run, uid, spotsOf, uidsOf } = underTest();
    expect(uidsOf('sources-without-reliability')).toEqual([uid.source, uid.copy]);
    expect(spotsOf('claims-without-credibility').map(({ claim }) => claim)).toContain(
      uid.linkClaim,
    );
    run(
      command('source.edit', { uid: uid.source, reliability: 'F' }),
      command('claim.edit', { uid: uid.linkClaim, credibility: '6' }),
    );
    expect(uidsOf('sources-without-reliability')).toEqual([uid.copy]);
    expect(spotsOf('claims-without-credibility').map(({ claim }) => claim)).not.toContain(
      uid.linkClaim,
    );
  });
});

describe('what is merged is looked at as one', () => {
  test('an incident has the date, the hypotheses and the claimed values of all its reports', () => {
    const { run, uid, spotsOf, uidsOf } = underTest();
    const [report, other] = [newUid(), newUid()];
    run(
      createEntity('A blast', { uid: report, kind: 'incident' }),
      createEntity('A bang', { uid: other, kind: 'incident', date: 'XXXX-06-10' }),
      createClaim(uid.passage, { entity: report, field: 'weapon' }, { value: 'drone' }),
      createClaim(uid.passage, { entity: other, field: 'weapon' }, { value: 'rocket' }),
      createAttribution(other, uid.actor),
    );
    expect(uidsOf('incidents-without-hypothesis')).toEqual([report]);
    expect(uidsOf('incidents-without-date')).toEqual([report]);
    expect(uidsOf('lone-hypotheses')).toEqual([other]);
    expect(uidsOf('rival-values')).toEqual([]);
    run(merge(other, report));
    expect(uidsOf('incidents-without-hypothesis')).toEqual([]);
    expect(uidsOf('incidents-without-date')).toEqual([]);
    expect(uidsOf('lone-hypotheses')).toEqual([report]);
    expect(spotsOf('rival-values')).toMatchObject([
      { uid: report, says: 'weapon: “drone” or “rocket”', stake: 'hypothesis' },
    ]);
    expect(uidsOf('year-not-stated')).toEqual([report]);
    run(merge(report, uid.incident));
    expect(uidsOf('lone-hypotheses')).toEqual([]);
    expect(spotsOf('rival-values')).toMatchObject([{ uid: uid.incident, stake: 'conclusion' }]);
    run(split(other), split(report));
    expect(uidsOf('incidents-without-hypothesis')).toEqual([report]);
  });

  test('a place has the position of any of them', () => {
    const { run, uid, uidsOf } = underTest();
    const nowhere = newUid();
    run(createEntity('The base on the hill', { uid: nowhere, kind: 'place' }));
    expect(uidsOf('places-without-position')).toEqual([nowhere]);
    run(merge(uid.place, nowhere));
    expect(uidsOf('places-without-position')).toEqual([]);
    expect(uidsOf('positions-without-precision')).toEqual([]);
  });
});

describe('what hangs on it', () => {
  test('a thin source under "likely" stands before one under "unlikely", whichever came first', () => {
    const { run, uid, spotsOf } = underTest();
    const rival = newUid();
    run(
      createAttribution(uid.incident, uid.rival, { uid: rival }),
      createClaim(uid.passage, { attribution: rival }),
      judge(uid.attribution, { likelihood: 'unlikely' }),
      judge(rival, { likelihood: 'very-likely' }),
    );
    expect(spotsOf('single-source-hypotheses')).toMatchObject([
      { uid: rival, stake: 'conclusion' },
      { uid: uid.attribution, stake: 'hypothesis' },
    ]);
  });

  test('what was rejected or retracted is no longer weak', () => {
    const { run, uid, uidsOf } = underTest();
    run(judge(uid.attribution, { status: 'rejected' }));
    expect(uidsOf('single-source-hypotheses')).toEqual([]);
    run(command('attribution.retract', { uid: uid.unknown, reason: 'Made twice' }));
    expect(uidsOf('unjudged-hypotheses')).toEqual([]);
  });
});

test('every kind is looked for, and counting shows nothing but counts', () => {
  const { open, all } = underTest();
  const counts = readWeakSpots(open.connection, { kind: null, limit: 0 });
  expect(counts.map(({ kind }) => kind)).toEqual(weakSpotTerms.map(({ term }) => term));
  expect(counts.flatMap(({ spots }) => spots)).toEqual([]);
  expect(counts.map(({ count }) => count)).toEqual(all().map(({ count }) => count));
});

test('one kind alone is shown with the counts of all', () => {
  const { open, uid } = underTest();
  const groups = readWeakSpots(open.connection, { kind: 'unjudged-hypotheses', limit: 1 });
  expect(groups.filter(({ spots }) => spots.length > 0)).toMatchObject([
    { kind: 'unjudged-hypotheses', spots: [{ uid: uid.unknown }] },
  ]);
  expect(groups.find(({ kind }) => kind === 'repeated')?.count).toBe(1);
});

test('what was found is kept, and only what was written since is looked at again', () => {
  const { open, run, uidsOf } = underTest();
  const isAnew = () => findWeakSpots(open.connection).next().done !== true;
  const blast = newUid();
  expect(isAnew()).toBe(true);
  expect(uidsOf('incidents-without-hypothesis')).toEqual([]);
  expect(isAnew()).toBe(false);
  run(createEntity('A blast', { uid: blast, kind: 'incident' }));
  expect(isAnew()).toBe(false);
  expect(uidsOf('incidents-without-hypothesis')).toEqual([blast]);
  open.undo('Tester');
  expect(uidsOf('incidents-without-hypothesis')).toEqual([]);
});

test('what changes while it is looked for is not missed', () => {
  const { open, run, uidsOf } = underTest();
  const blast = newUid();
  const work = findWeakSpots(open.connection);
  work.next();
  run(createEntity('A blast', { uid: blast, kind: 'incident' }));
  finishNow(work);
  expect(uidsOf('incidents-without-hypothesis')).toEqual([blast]);
});

const numbers = fc.array(fc.nat(1000), { minLength: 12, maxLength: 24 });
const anyAction = fc.oneof(
  { weight: 6, arbitrary: fc.record({ name: fc.constantFrom(...commandNames), numbers }) },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

test('what is kept is what would be found anew, whatever was done since', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { minLength: 1, maxLength: 12 }), (actions) => {
      const { open, path } = filledCase();
      const { connection } = open;
      const asked = { kind: null, limit: 50 };
      readWeakSpots(connection, asked);
      for (const action of actions) {
        if (typeof action === 'string') open[action](author);
        else {
          const made = commandFromPicks(action.name, new Picks(connection, action.numbers));
          open.execute({ commands: [made] }, author);
        }
        const other = openConnection(path, { mustExist: true });
        expect(readWeakSpots(connection, asked)).toEqual(readWeakSpots(other, asked));
        other.close();
      }
    }),
    { numRuns: 25 },
  );
});
