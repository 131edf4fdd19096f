import { describe, expect, test } from 'vitest';
import { commandArguments } from '../core/commands/command';
import { newUid } from '../core/uid';
import { answerCaseRequest } from './answerCaseRequest';
import { author } from './testing/author';
import { filledCase } from './testing/filledCase';
import {
  command,
  createAttribution,
  createEntity,
  createLink,
  judge,
} from './testing/sampleCommands';
import { unwrap } from './testing/unwrap';

// The rules of honesty that the case file itself keeps. Others have their tests where they show.

describe('unknown looks unknown', () => {
  test('what nobody gave is null in the file: no zero, no default, no worst grade', () => {
    const { rows, run, uid } = filledCase();
    run(createEntity('Nameless camp', { kind: 'place' }));
    expect(
      rows(
        `SELECT e.date, e.latitude, e.longitude, e.place_precision FROM entity e
         JOIN entity_name n ON n.entity_id = e.id WHERE n.text = 'Nameless camp'`,
      ),
    ).toEqual([{ date: null, latitude: null, longitude: null, place_precision: null }]);
    expect(rows('SELECT reliability FROM source')).toEqual([
      { reliability: null },
      { reliability: null },
    ]);
    expect(rows('SELECT credibility FROM claim WHERE uid = ?', uid.linkClaim)).toEqual([
      { credibility: null },
    ]);
  });
});

describe('nothing merges silently', () => {
  test('two entities of one name stay two, also when they are said to be possibly the same', () => {
    const { open, rows, run } = filledCase();
    const [one, other] = [newUid(), newUid()];
    run(createEntity('The Brigades', { uid: one }), createEntity('The Brigades', { uid: other }));
    run(createLink(one, other, { type: 'possibly-same' }));
    const named = rows<{ uid: string }>(
      `SELECT e.uid FROM entity e JOIN entity_name n ON n.entity_id = e.id
       WHERE n.text = 'The Brigades' ORDER BY e.id`,
    );
    expect(named).toEqual([{ uid: one }, { uid: other }]);
    const hits = unwrap(
      answerCaseRequest(open, 'case.search', { text: 'brigades', limit: 10 }, author),
    );
    expect(
      hits
        .filter((hit) => hit.in === 'name')
        .map(({ target }) => target.uid)
        .sort(),
    ).toEqual([one, other].sort());
  });

  test('rival attributions of one incident stay apart, "unknown" among them', () => {
    const { open, run, uid } = filledCase();
    run(createAttribution(uid.incident, uid.rival));
    const { attributions } = unwrap(
      answerCaseRequest(open, 'entity.record', { uid: uid.incident }, author),
    );
    expect(attributions.map(({ attribution }) => attribution.actor)).toEqual([
      uid.actor,
      null,
      uid.rival,
    ]);
  });
});

describe('every line can be asked "who says?"', () => {
  test('a link and an attribution answer with claims, passages and sources', () => {
    const { open, uid } = filledCase();
    const link = unwrap(answerCaseRequest(open, 'link.record', { uid: uid.link }, author));
    expect(link.claims).toMatchObject([
      { claim: { uid: uid.linkClaim }, passage: { uid: uid.passage }, source: { uid: uid.source } },
    ]);
    const attribution = unwrap(
      answerCaseRequest(open, 'attribution.record', { uid: uid.attribution }, author),
    );
    expect(attribution.claims.map(({ source }) => source.uid)).toEqual([uid.source, uid.copy]);
  });

  test('a line that nobody speaks of says so, and is found as weak', () => {
    const { open, run, uid } = filledCase();
    const bare = newUid();
    run(createLink(uid.actor, uid.rival, { uid: bare }));
    expect(unwrap(answerCaseRequest(open, 'link.record', { uid: bare }, author))).toMatchObject({
      claims: [],
      claimCount: 0,
      sourceCount: 0,
    });
    const weak = unwrap(
      answerCaseRequest(open, 'case.weakSpots', { kind: 'unsourced-links', limit: 9 }, author),
    );
    expect(weak.flatMap(({ spots }) => spots.map((spot) => spot.uid))).toEqual([bare]);
  });
});

describe('the two Admiralty axes stay apart', () => {
  test('a grade of the source is none of its claims, and neither is a judgement', () => {
    const { open, run, uid } = filledCase();
    const read = () =>
      unwrap(answerCaseRequest(open, 'attribution.record', { uid: uid.attribution }, author));
    const { likelihood, confidence } = read().attribution;
    run(command('source.edit', { uid: uid.source, reliability: 'A' }));
    expect(read().claims[0]).toMatchObject({
      source: { reliability: 'A' },
      claim: { credibility: null },
    });
    run(command('claim.edit', { uid: uid.attributionClaim, credibility: '5' }));
    expect(read().claims[0]).toMatchObject({
      source: { reliability: 'A' },
      claim: { credibility: '5' },
    });
    expect(read().attribution).toMatchObject({ likelihood, confidence });
  });
});

describe('what we believed on a date stays answerable', () => {
  test('a new judgement is appended, signed and dated; the one before it is never changed', () => {
    const { open, run, uid } = filledCase();
    const before = unwrap(
      answerCaseRequest(open, 'attribution.record', { uid: uid.attribution }, author),
    ).judgements;
    run(judge(uid.attribution, { likelihood: 'very-likely', confidence: 'high' }));
    const after = unwrap(
      answerCaseRequest(open, 'attribution.record', { uid: uid.attribution }, author),
    );
    expect(after.judgements).toHaveLength(before.length + 1);
    expect(after.judgements.slice(0, -1)).toEqual(before);
    expect(after.judgements.at(-1)).toMatchObject({
      likelihood: 'very-likely',
      confidence: 'high',
      recordedBy: author,
    });
    expect(after.attribution.likelihood).toBe('very-likely');
  });

  test('no command edits or removes a single judgement', () => {
    expect(Object.keys(commandArguments).filter((name) => name.startsWith('judgement.'))).toEqual(
      [],
    );
  });
});
