import { describe, expect, test } from 'vitest';
import { commandSchema } from '../../core/commands/command';
import { newUid } from '../../core/uid';
import { loadSqlite } from '../loadSqlite';
import { filledCase } from '../testing/filledCase';
import {
  command,
  createAttribution,
  createClaim,
  createEntity,
  createPassage,
  createSource,
  judge,
  merge,
  rate,
} from '../testing/sampleCommands';

const uid = newUid();

describe('core refuses what is outside its scale', () => {
  test.each([
    ['a reliability', createSource('A source', { reliability: 'G' as never })],
    ['a credibility', createClaim(uid, { link: uid }, { credibility: '7' as never })],
    ['a stance', createClaim(uid, { link: uid }, { stance: 'doubts' as never })],
    ['a likelihood', judge(uid, { likelihood: 'possible' as never })],
    ['a confidence', judge(uid, { confidence: 'very high' as never })],
    ['a rating', rate(uid, uid, 'CCC' as never)],
    ['a status', judge(uid, { status: 'done' as never })],
    ['a judgement without a reason', judge(uid, { reason: '' })],
    [
      'a mode of a claim of responsibility',
      createClaim(
        uid,
        { attribution: uid },
        {
          stance: 'claims-responsibility',
          responsibility: { mode: 'tweet' as never, credibility: null },
        },
      ),
    ],
    [
      'a precision of a place',
      createEntity('Here', { position: { latitude: 1, longitude: 2, precision: '9' as never } }),
    ],
    ['a merge of an entity with itself', merge(uid, uid)],
    ['a span that ends before it starts', createPassage(uid, { span: { start: 8, end: 2 } })],
    ['a paragraph below the first', createPassage(uid, { paragraph: 0 })],
  ])('%s', (_, bad) => {
    const parsed = commandSchema.safeParse(bad);
    expect(parsed.error?.issues[0]?.message).toBeTruthy();
  });
});

describe('the file refuses it too, whoever writes', () => {
  test.each([
    ['a reliability', "UPDATE source SET reliability = 'G'"],
    ['a credibility', "UPDATE claim SET credibility = '7'"],
    ['a stance', "UPDATE claim SET stance = 'doubts'"],
    [
      'a claim mode',
      "UPDATE claim SET stance = 'claims-responsibility', responsibility_mode = 'x'",
    ],
    [
      'a mode of what is no claim of responsibility',
      "UPDATE claim SET responsibility_mode = 'video'",
    ],
    ['a likelihood', "UPDATE judgement SET likelihood = 'possible'"],
    ['a confidence', "UPDATE judgement SET confidence = 'very high'"],
    ['a status', "UPDATE judgement SET status = 'done'"],
    ['a rating', "UPDATE assessment SET rating = 'CCC'"],
    ['a judgement without a reason', "UPDATE judgement SET reason = ''"],
    ['a span that ends before it starts', 'UPDATE passage SET span_start = 8, span_end = 2'],
    ['half a span', 'UPDATE passage SET span_start = 1, span_end = NULL'],
    ['a source that derives from itself', 'UPDATE source SET derives_from_id = id'],
    ['a claim about two things', 'UPDATE claim SET link_id = 1, attribution_id = 1'],
    [
      'a claim about nothing',
      'UPDATE claim SET link_id = NULL, attribution_id = NULL, entity_id = NULL, field = NULL',
    ],
  ])('%s', (_, sql) => {
    const { open, path } = filledCase();
    open.close();
    const database = loadSqlite(path, {});
    expect(() => database.exec(sql)).toThrow(/CHECK constraint failed/);
    database.close();
  });
});

describe('a command refuses it with the reason', () => {
  test('an attribution of what is no incident, or to what is no actor', () => {
    const { refusal, uid: of } = filledCase();
    expect(refusal(createAttribution(of.place, of.actor))?.message).toMatch(/incident/i);
    expect(refusal(createAttribution(of.incident, of.place))?.message).toMatch(/actor/i);
  });

  test('a passage that ends after the text of its source', () => {
    const { refusal, uid: of } = filledCase();
    const outside = createPassage(of.source, { span: { start: 2, end: 5000 } });
    expect(refusal(outside)).toMatchObject({ code: 'passage.outside' });
  });

  test('a paragraph that the text of its source does not have', () => {
    const { refusal, run, uid: of } = filledCase();
    const outside = { code: 'passage.outside', message: expect.stringContaining('¶2') as string };
    expect(refusal(createPassage(of.source, { paragraph: 2 }))).toMatchObject(outside);
    const edit = command('passage.edit', { uid: of.passage, paragraph: 2 });
    expect(refusal(edit)).toMatchObject(outside);
    run(command('passage.edit', { uid: of.copiedPassage, paragraph: 12 }));
  });

  test('a circle of derivation, at any length', () => {
    const { refusal, run, uid: of } = filledCase();
    const last = newUid();
    run(createSource('The evening paper', { uid: last, derivesFrom: of.copy }));
    for (const derivesFrom of [of.source, of.copy, last]) {
      const edit = command('source.edit', { uid: of.source, derivesFrom });
      expect(refusal(edit)).toMatchObject({ code: 'source.circular' });
    }
  });

  test('a claimed value of another type than its field has', () => {
    const { refusal, uid: of } = filledCase();
    const count = { entity: of.incident, field: 'count' };
    expect(refusal(createClaim(of.passage, count, { value: 'many' }))).not.toBeNull();
    expect(refusal(createClaim(of.passage, { link: of.link }, { value: 1 }))).toMatchObject({
      code: 'claim.value',
    });
  });

  test('a mode of a claim that claims no responsibility', () => {
    const { refusal, uid: of } = filledCase();
    const responsibility = { mode: 'video', credibility: null } as const;
    expect(
      refusal(createClaim(of.passage, { attribution: of.attribution }, { responsibility })),
    ).toMatchObject({ code: 'claim.responsibility' });
  });
});
