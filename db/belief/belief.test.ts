import { describe, expect, onTestFinished, test } from 'vitest';
import { justBefore } from '../../core/asOf';
import type { ArgsOf, CaseRequest, caseRequests } from '../../core/contract';
import { tableNames } from '../../core/table/tableColumns';
import { newUid } from '../../core/uid';
import { answerCaseRequest } from '../answerCaseRequest';
import { openCase } from '../openCase';
import { author } from '../testing/author';
import { FIRST_DAY, monthLater } from '../testing/monthLater';
import {
  annotate,
  command,
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  createPassage,
  createSource,
  judge,
  place,
  rate,
} from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { tables } from '../tables/tables';
import { believedTables } from './believedTables';

type Requests = typeof caseRequests;

type IsDated<Args> = [NonNullable<Args>] extends [never]
  ? false
  : 'asOf' extends keyof NonNullable<Args>
    ? true
    : false;

/** A dated request that is not asked about here does not compile. */
type EveryDated = {
  readonly [
    N in keyof Requests as IsDated<ArgsOf<Requests, N>> extends true ? N : never
  ]: readonly ArgsOf<Requests, N>[];
};

/** Every dated request about what `filledCase` holds, asked as of a day. */
function everyAnswer({ open, uid }: ReturnType<typeof monthLater>, asOf: string | null) {
  const things: EveryDated = {
    'case.counts': [null],
    'case.contents': [null],
    'case.weakSpots': [{ kind: null, limit: 50 }],
    'case.language': [null],
    'case.search': ['rocket', 'front', 'wire', 'text'].map((text) => ({ text, limit: 50 })),
    'case.query': [
      'kind:incident',
      'rocket',
      'likelihood:likely',
      'stance:asserts',
      'unsourced',
    ].map((text) => ({ text, offset: 0, limit: 50 })),
    'chart.slice': [{ chart: uid.chart }],
    'chart.evidence': [{ chart: uid.chart }],
    'graph.around': [uid.actor, uid.incident].map((of) => ({
      of: [of],
      chart: uid.chart,
      steps: 2,
      only: null,
      limit: 50,
    })),
    'chart.fieldValues': [{ chart: uid.chart, keys: ['weapon', 'count'] }],
    'graph.columns': [{ attributions: true }, { attributions: false }],
    'graph.elsewhere': [{ chart: uid.chart }],
    'graph.ways': [true, false].map((sourced) => ({
      of: [uid.actor, uid.place, uid.incident],
      without: [],
      leftOut: {
        kinds: sourced ? ['source'] : ['place'],
        entities: [],
        lines: [],
        judged: { likelihood: ['likely', 'not-given'] },
      },
      attributions: true,
      directed: false,
      sourced,
      longest: 6,
      limit: 50,
    })),
    'entity.items': [{ uids: [uid.actor, uid.rival, uid.place] }],
    'entity.list': [{ kind: null, offset: 0, limit: 100 }],
    'table.page': tableNames.flatMap((table) =>
      [null, [uid.attribution, uid.incident, uid.link]].map((about) => ({
        table,
        about,
        text: '',
        sort: { column: 'date', descending: false },
        offset: 0,
        limit: 100,
      })),
    ),
    'entity.record': [uid.actor, uid.rival, uid.place, uid.incident].map((of) => ({ uid: of })),
    'entity.alike': [{ uid: uid.actor }],
    'link.record': [{ uid: uid.link }],
    'attribution.record': [{ uid: uid.attribution }, { uid: uid.unknown }],
    'incident.matrix': [{ uid: uid.incident }],
    'incident.list': [null],
    'source.record': [{ uid: uid.source }, { uid: uid.copy }],
    'source.mentions': [{ uid: uid.source }],
    'passage.record': [{ uid: uid.passage }, { uid: uid.copiedPassage }],
    'passage.context': [{ uid: uid.passage }, { uid: uid.copiedPassage }],
    'annotation.record': [{ uid: uid.note }],
    'claim.record': [{ uid: uid.linkClaim }, { uid: uid.attributionClaim }],
  };
  return Object.entries(things).flatMap(([request, asked]) =>
    asked.map((args) => {
      const dated = asOf === null ? args : { ...args, asOf };
      return [request, answerCaseRequest(open, request as CaseRequest, dated as never, author)];
    }),
  );
}

function recordAllSorts({ uid, run }: ReturnType<typeof monthLater>): void {
  const [actor, source, passage, claim, hypothesis] = [1, 2, 3, 4, 5].map(newUid) as [
    string,
    string,
    string,
    string,
    string,
  ];
  run(
    createEntity('Another front', { uid: actor, description: 'Fired the rocket' }),
    place(uid.chart, actor),
    createLink(actor, uid.actor),
    createLink(uid.actor, uid.incident),
    createSource('Second wire on the rocket', { uid: source }),
    createPassage(source, { uid: passage }),
    createClaim(passage, { attribution: uid.attribution }, { uid: claim, stance: 'denies' }),
    createClaim(passage, { link: uid.link }, { claimant: actor }),
    createClaim(passage, { entity: uid.incident, field: 'weapon' }, { value: 'drone' }),
    createAttribution(uid.incident, actor, { uid: hypothesis }),
    judge(hypothesis),
    judge(uid.attribution, { likelihood: 'very-unlikely', status: 'rejected' }),
    rate(uid.attribution, claim, 'II'),
    annotate({ entity: uid.place }, { text: 'The text was right', callout: true }),
  );
  run(
    command('claim.retract', { uid: uid.attributionClaim, reason: 'Taken back' }),
    command('source.retract', { uid: uid.copy, reason: 'Withdrawn' }),
    command('attribution.retract', { uid: uid.unknown, reason: 'We know now' }),
    command('link.retract', { uid: uid.link, reason: 'Another base' }),
    command('entity.retract', { uid: uid.rival, reason: 'Does not exist' }),
  );
}

describe('what we believed on a date stays answerable', () => {
  test('every answer as of a day is what it was at its end, whatever was recorded since', () => {
    const underTest = monthLater();
    const then = everyAnswer(underTest, null);
    recordAllSorts(underTest);
    expect(everyAnswer(underTest, null)).not.toEqual(then);
    expect(everyAnswer(underTest, FIRST_DAY)).toEqual(then);
  });

  test('undoing what was recorded later leaves the past as it was', () => {
    const underTest = monthLater();
    const then = everyAnswer(underTest, FIRST_DAY);
    recordAllSorts(underTest);
    underTest.open.undo(author);
    expect(everyAnswer(underTest, FIRST_DAY)).toEqual(then);
    underTest.open.undo(author);
    expect(everyAnswer(underTest, FIRST_DAY)).toEqual(then);
    underTest.open.redo(author);
    expect(everyAnswer(underTest, FIRST_DAY)).toEqual(then);
  });

  test('each day has the judgement that was the latest at its end', () => {
    const { uid, run, ask, passDays } = monthLater();
    run(judge(uid.attribution, { likelihood: 'unlikely', confidence: 'moderate' }));
    passDays(10);
    run(judge(uid.attribution, { likelihood: 'almost-certain', confidence: 'high' }));
    const likelihoodOn = (asOf: string) =>
      ask('attribution.record', { uid: uid.attribution, asOf }).attribution.likelihood;
    expect(likelihoodOn('2026-01-31')).toBe('likely');
    expect(likelihoodOn('2026-02-01')).toBe('unlikely');
    expect(likelihoodOn('2026-02-10')).toBe('unlikely');
    expect(likelihoodOn('2026-02-11')).toBe('almost-certain');
    expect(likelihoodOn('2026-01-31')).toBe('likely');
  });

  test('a hypothesis that nobody had judged yet is not judged, and not unlikely', () => {
    const { uid, run, ask } = monthLater();
    run(judge(uid.unknown));
    const { attribution } = ask('attribution.record', { uid: uid.unknown, asOf: FIRST_DAY });
    expect(attribution).toMatchObject({ likelihood: null, confidence: null, status: 'open' });
  });

  test('a denial contests a hypothesis from the day on which it was recorded', () => {
    const { uid, run, ask } = monthLater();
    run(createClaim(uid.passage, { attribution: uid.attribution }, { stance: 'denies' }));
    const contestedOn = (asOf: string) =>
      ask('chart.slice', { chart: uid.chart, asOf }).attributions.find(
        (found) => found.uid === uid.attribution,
      )?.contested;
    expect(contestedOn('2026-01-31')).toBe(false);
    expect(contestedOn('2026-02-01')).toBe(true);
  });

  test('two judgements of one day are told apart by their moments', () => {
    const { uid, run, ask } = monthLater();
    run(judge(uid.attribution, { likelihood: 'unlikely' }));
    run(judge(uid.attribution, { likelihood: 'almost-no-chance' }));
    const recordAt = (asOf?: string) =>
      ask('attribution.record', { uid: uid.attribution, ...(asOf && { asOf }) });
    const all = recordAt().judgements;
    expect(all).toHaveLength(3);
    all.forEach(({ recordedAt, likelihood }, index) => {
      expect(recordAt(recordedAt).attribution).toMatchObject({ likelihood });
      expect(recordAt(recordedAt).judgements).toEqual(all.slice(0, index + 1));
      if (index > 0) {
        expect(recordAt(justBefore(recordedAt)).judgements).toEqual(all.slice(0, index));
      }
    });
  });

  test('before the first day there was nothing', () => {
    const { open, uid, ask } = monthLater();
    expect(ask('chart.slice', { chart: uid.chart, asOf: '2025-12-31' })).toMatchObject({
      nodes: [],
      links: [],
      attributions: [],
      elsewhere: 0,
    });
    expect(
      answerCaseRequest(open, 'entity.record', { uid: uid.actor, asOf: '2025-12-31' }, author),
    ).toMatchObject({ ok: false, error: { code: 'row.missing' } });
  });

  test('days are named by what was recorded on them, newest first', () => {
    const { open, uid, run } = monthLater();
    run(judge(uid.attribution), judge(uid.unknown));
    expect(unwrap(answerCaseRequest(open, 'case.days', null, author))).toEqual([
      { day: '2026-02-01', judgements: 2, claims: 0 },
      { day: FIRST_DAY, judgements: 1, claims: 4 },
    ]);
  });

  test('the views of the case, too, show what was believed', () => {
    const { open, uid, run } = monthLater();
    run(judge(uid.attribution, { likelihood: 'unlikely' }));
    const sql = `SELECT likelihood FROM who_did_it WHERE uid = '${uid.attribution}'`;
    expect(open.connection.all(sql)).toEqual([{ likelihood: 'unlikely' }]);
    expect(open.believedOn(FIRST_DAY).all(sql)).toEqual([{ likelihood: 'likely' }]);
  });
});

test('a search finds the few old things below many newer ones', () => {
  const { uid, run, ask } = monthLater();
  run(...Array.from({ length: 60 }, (_, index) => createEntity(`Northern Front ${String(index)}`)));
  const found = ask('case.search', { text: 'northern', limit: 1, asOf: FIRST_DAY });
  expect(found.map(({ target }) => target.uid)).toEqual([uid.actor]);
});

test('a case that is open to be read has its past, too', () => {
  const { open, path, uid, run } = monthLater();
  run(judge(uid.attribution, { likelihood: 'unlikely' }));
  open.close();
  const copy = unwrap(openCase(path, { mode: 'read' }));
  onTestFinished(() => copy.close());
  const asked = { uid: uid.attribution, asOf: FIRST_DAY };
  const answer = unwrap(answerCaseRequest(copy, 'attribution.record', asked, author));
  expect(answer.attribution.likelihood).toBe('likely');
});

test('the past cannot be written to', () => {
  const past = monthLater().open.believedOn(FIRST_DAY);
  expect(() => past.all('DELETE FROM main.judgement')).toThrow(/would write/);
});

test('every table whose rows are recorded is looked at, but for the analyst’s tools', () => {
  const believed = new Set(believedTables.map(({ table }) => table));
  const others = tables
    .filter((table) => table.columnNames.includes('recorded_at') && !believed.has(table))
    .map(({ name: of }) => of);
  expect(others).toEqual([
    ...['case_info', 'kind', 'link_type', 'chart', 'saved_query', 'import', 'match_decision'],
  ]);
});
