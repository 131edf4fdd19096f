import fc from 'fast-check';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CaseJson } from '../../core/caseJson';
import { finishNow } from '../../core/sliced';
import { checkCase } from '../checkCase';
import type { OpenCase } from '../openCase';
import { readHistory } from '../reads/readHistory';
import { author } from '../testing/author';
import { dumpCase } from '../testing/dumpCase';
import { filledCase } from '../testing/filledCase';
import { merge } from '../testing/sampleCommands';
import { caseFromCommands, chosenCommands } from '../testing/randomCase';
import { temporaryFolder } from '../testing/temporaryFolder';
import { unwrap } from '../testing/unwrap';
import { importJsonInSlices } from './importJson';
import { readJsonText } from './readJsonText';

function exported(open: OpenCase): string {
  const path = join(temporaryFolder(), 'case.json');
  unwrap(finishNow(open.exportData(path, { format: 'json', scope: { kind: 'case' } })));
  return readFileSync(path, 'utf8');
}

function attemptImport(text: string | Uint8Array) {
  const folder = temporaryFolder();
  const from = join(folder, 'from.json');
  writeFileSync(from, text);
  const path = join(folder, 'made.ascribe');
  const result = finishNow(importJsonInSlices(path, { from, author }));
  return { folder, path, result };
}

function imported(text: string) {
  const { path, result } = attemptImport(text);
  const open = unwrap(result);
  onTestFinished(() => open.close());
  return { open, path };
}

/** The message, and nothing but the JSON file in the folder. */
function refusalOf(text: string | Uint8Array): string {
  const { folder, result } = attemptImport(text);
  expect(readdirSync(folder)).toEqual(['from.json']);
  if (result.ok) {
    result.value.close();
    throw new Error('it was taken');
  }
  return result.error.message;
}

const seed = Number(process.env['ASCRIBE_IMPORT_SEED'] ?? 2031);
const numRuns = Number(process.env['ASCRIBE_IMPORT_RUNS'] ?? 25);

test('export, import, export gives the same bytes, for any case', () => {
  fc.assert(
    fc.property(chosenCommands, (commands) => {
      const before = caseFromCommands(commands);
      const text = exported(before.open);
      const { open, path } = imported(text);
      expect(exported(open)).toBe(text);
      open.close();
      before.open.close();
      expect(unwrap(checkCase(path)).findings).toEqual([]);
    }),
    { seed, numRuns, endOnFailure: true },
  );
}, 300_000);

test('it is one step of the history, which can be undone and done again', () => {
  const { open } = imported(exported(filledCase().open));
  const { entries, total } = readHistory(open.connection, { offset: 0, limit: 10 });
  expect([total, entries[0]?.label, entries[0]?.author]).toEqual([1, 'Imported from JSON', author]);
  const before = dumpCase(open.connection);
  unwrap(open.undo(author));
  expect(open.state().counts).toMatchObject({ entities: 0, claims: 0, charts: 1 });
  unwrap(open.redo(author));
  expect(dumpCase(open.connection)).toBe(before);
});

test('what was believed on a day is still answered after it', () => {
  const made = filledCase();
  made.passDays(30);
  made.run(merge(made.uid.rival, made.uid.actor));
  const { open } = imported(exported(made.open));
  const merges = 'SELECT count(*) FROM entity_merge';
  expect(open.believedOn('2026-01-15').getValues(merges)).toEqual([0]);
  expect(open.believedOn('2026-02-15').getValues(merges)).toEqual([1]);
  const names = 'SELECT count(*) FROM entity_name';
  expect(open.believedOn('2026-01-15').getValues(names)).toEqual([4]);
});

type Draft = { -readonly [K in keyof CaseJson]: CaseJson[K] };

/** A sound file in which one thing is changed. */
function spoilt(change: (json: Draft) => void): string {
  const json = JSON.parse(exported(filledCase().open)) as Draft;
  change(json);
  return JSON.stringify(json);
}

/** The first of a list with other properties. */
function withFirst(list: keyof CaseJson, others: object): string {
  return spoilt((json) => {
    const items = json[list] as object[];
    items[0] = { ...items[0], ...others };
  });
}

const stranger = '018f3b1e-0000-7000-8000-000000000001';

const bad: readonly [what: string, text: () => string, says: RegExp][] = [
  ['no JSON', () => 'Dear diary', /not JSON from line 1/],
  ['another JSON', () => '{"type": "bundle"}', /not a case.*“format”/],
  ['a list', () => '[]', /not a case/],
  ['a newer version', () => spoilt((json) => Object.assign(json, { version: 4 })), /newer Ascribe/],
  [
    'an older version',
    () => spoilt((json) => Object.assign(json, { version: 2 })),
    /export it anew/,
  ],
  [
    'a list that is missing',
    () => spoilt((json) => Reflect.deleteProperty(json, 'links')),
    /“links”/,
  ],
  ['an unknown list', () => spoilt((json) => Object.assign(json, { more: [] })), /“more”/],
  ['an unknown property', () => withFirst('links', { more: 1 }), /links, item 1 .*more/i],
  ['a wrong type', () => withFirst('entities', { names: 'Iran' }), /entities, item 1 \(.*names/],
  ['a wrong case', () => spoilt((json) => Object.assign(json.case, { title: '' })), /case\.title/],
  ['a wrong date', () => withFirst('links', { date: '2021-02-30' }), /links, item 1 .*date: /],
  [
    'a doubled uid',
    () => spoilt((json) => json.claims.push(...json.claims)),
    /claims, item 5 .*same uid/,
  ],
  [
    'a doubled key',
    () => spoilt((json) => json.kinds.push(...json.kinds)),
    /kinds, item 4 .*same key/,
  ],
  ['a missing end', () => withFirst('links', { to: stranger }), /links, item 1 .*entity .*not in/],
  ['a missing kind', () => withFirst('entities', { kind: 'ship' }), /entities, item 1 .*“ship”/],
  ['a missing type', () => withFirst('links', { type: 'owes' }), /links, item 1 .*“owes”/],
  ['an unknown field', () => withFirst('entities', { fields: { owes: 1 } }), /item 1 .*“owes”/],
  ['a missing source', () => withFirst('passages', { source: stranger }), /passages, item 1 /],
  ['a long span', () => withFirst('passages', { span: { start: 0, end: 999 } }), /ends after/],
  [
    'a missing passage',
    () => withFirst('claims', { passage: stranger }),
    /claims, item 1 .*passage/,
  ],
  [
    'a nameless actor',
    () => withFirst('attributions', { actor: null, hypothesis: 'actor' }),
    /actor is named/,
  ],
  [
    'an incident that is none',
    () =>
      spoilt((json) => {
        const [first] = json.attributions;
        const actor = json.entities.find(({ kind }) => kind === 'place')?.uid;
        Object.assign(first ?? {}, { incident: actor });
      }),
    /not one of incidents/,
  ],
  [
    'another judgement',
    () => withFirst('attributions', { likelihood: 'almost-certain' }),
    /none of its judgements/,
  ],
  [
    'a missing claim',
    () => withFirst('assessments', { claim: stranger }),
    /assessments, item 1 .*claim/,
  ],
  [
    'nothing noted on',
    () => withFirst('annotations', { about: { link: stranger } }),
    /annotations, item 1 .*link/,
  ],
  [
    'twice on a chart',
    () => spoilt((json) => json.charts[0]?.places.push(...json.charts[0].places)),
    /twice/,
  ],
  ['no chart', () => spoilt((json) => (json.charts = [])), /at least one/],
  [
    'a circle of sources',
    () =>
      spoilt((json) => {
        const [one, other] = json.sources;
        Object.assign(one ?? {}, { derivesFrom: other?.uid });
        Object.assign(other ?? {}, { derivesFrom: one?.uid });
      }),
    /sources, item .*detour/,
  ],
];

test.each(bad)('%s is refused, with its place', (_, text, says) => {
  expect(refusalOf(text())).toMatch(says);
  expect(refusalOf(text())).toMatch(/No case was made from it\.$/);
});

test('a prototype is refused, also by an escaped name', () => {
  const text = exported(filledCase().open);
  for (const name of ['__proto__', '\\u005f_proto__']) {
    const trick = text.replace('"case": {', `"case": {"${name}": {"admin": true}, `);
    expect(refusalOf(trick)).toContain('__proto__');
  }
});

test('wherever a file is cut off, that is said, and nothing is left behind', () => {
  const text = exported(filledCase().open);
  const whole = text.trimEnd().length;
  fc.assert(
    fc.property(fc.nat(whole - 1), (at) => {
      expect(refusalOf(text.slice(0, at))).toMatch(/cut off/);
    }),
    { numRuns: 20 },
  );
  const inClaims = text.indexOf('"claims": [') + 200;
  expect(refusalOf(text.slice(0, inClaims))).toMatch(/in line \d+, in “claims”/);
});

test('a file in another encoding, and one that is too large, are refused', () => {
  expect(refusalOf(Buffer.from('{"format": "ascribe-case"}', 'utf16le'))).toMatch(/JSON|UTF-8/);
  expect(refusalOf(Uint8Array.from([0x7b, 0xff, 0x7d]))).toMatch(/UTF-8/);
  const path = join(temporaryFolder(), 'large.json');
  writeFileSync(path, ' '.repeat(3_000_000));
  expect(() => readJsonText(path, 2_000_000)).toThrow(/3 MB.*at most 2 MB/);
});

test('an existing file is never replaced, and work that is given up leaves nothing', () => {
  const text = exported(filledCase().open);
  const folder = temporaryFolder();
  const from = join(folder, 'from.json');
  writeFileSync(from, text);
  const path = join(folder, 'taken.ascribe');
  writeFileSync(path, 'mine');
  const taken = finishNow(importJsonInSlices(path, { from, author }));
  expect(taken).toMatchObject({ ok: false, error: { code: 'file.exists' } });
  expect(readFileSync(path, 'utf8')).toBe('mine');
  const work = importJsonInSlices(join(folder, 'given up.ascribe'), { from, author });
  work.next();
  work.return(taken);
  expect(readdirSync(folder).toSorted()).toEqual(['from.json', 'taken.ascribe']);
});
