import { describe, expect, test } from 'vitest';
import { commandArguments } from '../core/commands/command';
import { newUid } from '../core/uid';
import { answerCaseRequest } from './answerCaseRequest';
import { author } from './testing/author';
import { filledCase } from './testing/filledCase';
import { createAttribution, createEntity, createLink, judge } from './testing/sampleCommands';
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
