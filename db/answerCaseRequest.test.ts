import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseRequests, datedRequests, type ArgsOf, type CaseRequest } from '../core/contract';
import { finishNow } from '../core/sliced';
import { newUid } from '../core/uid';
import { answerCaseRequest } from './answerCaseRequest';
import { quarantineInSlices } from './quarantine/quarantineCase';
import { filledCase } from './testing/filledCase';
import { temporaryFolder } from './testing/temporaryFolder';
import { unwrap } from './testing/unwrap';
import { beginComparing } from './together/comparing';

type Asked = { [N in CaseRequest]: ArgsOf<typeof caseRequests, N> };

test('every request is answered with what the contract promises', () => {
  const { open, uid } = filledCase();
  const there = filledCase();
  there.open.close();
  const folder = join(temporaryFolder(), 'quarantine');
  const other = unwrap(finishNow(quarantineInSlices({ from: there.path, folder })));
  unwrap(beginComparing(open, { folder, fileName: 'there.ascribe', other }));
  const asked: Asked = {
    'case.state': null,
    'case.counts': null,
    'case.days': null,
    'case.contents': null,
    'case.weakSpots': { kind: null, limit: 50 },
    'case.language': null,
    'case.search': { text: 'rock', limit: 20 },
    'case.query': { text: 'kind:incident', offset: 0, limit: 10 },
    'case.execute': { commands: [{ name: 'case.describe', args: { title: 'Another' } }] },
    'case.undo': null,
    'case.redo': null,
    'case.stepTo': { step: null },
    'case.history': { offset: 0, limit: 50 },
    'chart.slice': { chart: uid.chart },
    'chart.forgo': { chart: uid.chart },
    'chart.evidence': { chart: uid.chart },
    'graph.around': { of: [uid.actor], chart: uid.chart, steps: 2, only: null, limit: 20 },
    'chart.fieldValues': { chart: uid.chart, keys: ['weapon', 'count'] },
    'graph.columns': { attributions: true },
    'graph.elsewhere': { chart: uid.chart },
    'graph.ways': {
      of: [uid.actor, uid.place],
      without: [],
      leftOut: { kinds: ['place'], entities: [], lines: [uid.link], judged: {} },
      attributions: true,
      directed: false,
      sourced: true,
      longest: 6,
      limit: 20,
    },
    'entity.items': { uids: [uid.actor, uid.place] },
    'entity.list': { kind: null, offset: 0, limit: 10 },
    'table.page': {
      table: 'claims',
      about: [uid.link, uid.attribution],
      text: 'rocket',
      sort: { column: 'credibility', descending: true },
      offset: 0,
      limit: 10,
    },
    'table.progress': null,
    'table.cancel': null,
    'together.summary': null,
    'together.page': { list: null, state: null, text: '', offset: 0, limit: 10 },
    'together.picks': { list: null, state: null, text: 'front' },
    'together.thing': { list: 'entities', id: uid.actor },
    'together.plan': { all: true, picks: [] },
    'entity.record': { uid: uid.incident },
    'entity.alike': { uid: uid.incident },
    'link.record': { uid: uid.link },
    'attribution.record': { uid: uid.attribution },
    'incident.matrix': { uid: uid.incident },
    'incident.list': null,
    'source.mentions': { uid: uid.source },
    'source.record': { uid: uid.source },
    'passage.record': { uid: uid.passage },
    'passage.context': { uid: uid.passage },
    'annotation.record': { uid: uid.note },
    'claim.record': { uid: uid.fieldClaim },
  };
  // Undoing all comes last: it leaves nothing to read.
  const names = Object.keys(asked).sort(
    (a, b) => Number(a === 'case.stepTo') - Number(b === 'case.stepTo'),
  ) as CaseRequest[];
  for (const name of names) {
    const answer = answerCaseRequest(open, name, asked[name] as never, 'Tester');
    expect([name, answer.ok], JSON.stringify(answer)).toEqual([name, true]);
    if (!answer.ok) continue;
    const parsed = caseRequests[name].reply.safeParse(answer.value);
    expect([name, parsed.error?.issues]).toEqual([name, undefined]);
  }
});

test('every read can be asked as of a day but those of the case as it is', () => {
  const undated = Object.keys(caseRequests).filter((name) => !datedRequests.has(name));
  expect(undated.sort()).toEqual([
    'case.days',
    'case.execute',
    'case.history',
    'case.redo',
    'case.state',
    'case.stepTo',
    'case.undo',
    'chart.forgo',
    'table.cancel',
    'table.progress',
    'together.page',
    'together.picks',
    'together.plan',
    'together.summary',
    'together.thing',
  ]);
});

test.each([
  'entity.record',
  'entity.alike',
  'link.record',
  'attribution.record',
  'incident.matrix',
  'source.record',
  'passage.record',
  'annotation.record',
  'passage.context',
  'claim.record',
] as const)('%s of what is gone is refused in words', (name) => {
  const { open } = filledCase();
  const answer = answerCaseRequest(open, name, { uid: newUid() }, 'Tester');
  expect(answer).toMatchObject({ ok: false, error: { code: 'row.missing' } });
});
