import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { newUid } from '../../../core/uid';
import type { DataScope } from '../../../core/export/dataWish';
import type { OpenCase } from '../../openCase';
import { filledCase } from '../../testing/filledCase';
import {
  command,
  createEntity,
  createLink,
  judge,
  merge,
  name,
} from '../../testing/sampleCommands';
import { exportTo } from '../testing/exportTo';

type Row = Record<string, string>;

/** The rows of each table, as an independent reader finds them. */
function tablesOf(open: OpenCase, scope?: DataScope, asOf?: string) {
  const { file, notes } = exportTo(open, {
    format: 'csv',
    ...(scope && { scope }),
    ...(asOf !== undefined && { asOf }),
  });
  const files = unzipSync(file);
  const rows = (table: string): Row[] =>
    parse(strFromU8(files[`${table}.csv`] as Uint8Array), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    });
  return { files, rows, notes };
}

const uidsOf = (rows: readonly Row[]) => rows.map(({ uid }) => uid);

test('holds everything of the case that a table can hold, by its identity', () => {
  const { open } = filledCase();
  const { rows } = tablesOf(open);
  const { counts } = open.state();
  for (const table of [
    'entities',
    'links',
    'attributions',
    'claims',
    'sources',
    'passages',
    'judgements',
    'assessments',
  ] as const) {
    expect([table, rows(table).length]).toEqual([table, counts[table]]);
    expect(new Set(uidsOf(rows(table))).size).toBe(counts[table]);
  }
  expect(rows('notes')).toHaveLength(counts.annotations);
});

test('begins with a byte order mark, ends lines with CRLF and explains each column', () => {
  const { files, rows } = tablesOf(filledCase().open);
  const readme = strFromU8(files['README.txt'] as Uint8Array);
  for (const [file, bytes] of Object.entries(files)) {
    if (file === 'README.txt') continue;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(readme).toContain(file);
  }
  for (const column of Object.keys(rows('attributions')[0] ?? {})) expect(readme).toContain(column);
});

test('what nobody gave is an empty cell, a judgement stands with its attribution, and unsourced is said', () => {
  const { open, uid } = filledCase();
  const { rows } = tablesOf(open);
  const [known, unknown] = rows('attributions');
  expect(known).toMatchObject({
    uid: uid.attribution,
    actor_name: 'Northern Front',
    likelihood: 'likely',
    confidence: 'low',
    status: 'open',
    claims: '2',
    // The second source repeats the first.
    independent_sources: '1',
    unsourced: 'false',
  });
  expect(unknown).toMatchObject({
    uid: uid.unknown,
    hypothesis: 'unknown',
    actor_uid: '',
    likelihood: '',
    confidence: '',
    unsourced: 'true',
  });
  expect(
    rows('claims').map(({ credibility, source_reliability: grade }) => [grade, credibility]),
  ).toEqual(Array.from({ length: 4 }, () => ['', '']));
  const incident = rows('entities').find((row) => row['uid'] === uid.incident);
  expect(incident).toMatchObject({
    date: '2021-06',
    date_earliest: '2021-06-01',
    date_latest: '2021-06-30',
    field_weapon: 'rocket',
    field_count: '1',
    latitude: '',
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'])(
  'a text that begins like %s is no formula, and is said to be changed',
  (text) => {
    const { open, run } = filledCase();
    run(createEntity('One', { description: text }));
    const { rows, notes } = tablesOf(open);
    expect(rows('entities').at(-1)?.['description']).toBe(`'${text}`);
    expect(notes).toContain('1 cell begins like a formula and got an apostrophe before it.');
  },
);

test('numbers below zero stay numbers, and separators, quotes and lines stay in their cells', () => {
  const { open, run } = filledCase();
  const description = 'a, "b";\r\nc\td\u0000 \u202e قاعدة 🛰';
  run(
    createEntity('South', {
      kind: 'place',
      description,
      position: { latitude: -33.5, longitude: -70, precision: null },
    }),
  );
  expect(tablesOf(open).rows('entities').at(-1)).toMatchObject({
    description,
    latitude: '-33.5',
    longitude: '-70',
    position_precision: '',
  });
});

test('a merged entity is one row, with its names, its own row in merged.csv and its links', () => {
  const { open, run, uid } = filledCase();
  const [double, link] = [newUid(), newUid()];
  run(
    createEntity('The Front', { uid: double, names: [name('The Front'), name('TF', 'alias')] }),
    createLink(double, uid.place, { uid: link }),
  );
  run(merge(double, uid.actor));
  const { rows } = tablesOf(open);
  expect(uidsOf(rows('entities'))).not.toContain(double);
  expect(rows('entities')[0]).toMatchObject({ uid: uid.actor, merged_uids: double });
  expect(
    rows('names')
      .filter((row) => row['entity_uid'] === uid.actor)
      .map((row) => [row['recorded_for_uid'], row['name']]),
  ).toEqual([
    [uid.actor, 'Northern Front'],
    [double, 'The Front'],
    [double, 'TF'],
  ]);
  expect(rows('merged')).toMatchObject([{ uid: double, into_uid: uid.actor, name: 'The Front' }]);
  expect(rows('links').find((row) => row['uid'] === link)).toMatchObject({ from_uid: uid.actor });
});

test('a chart is what stands on it, with its places, and what leads out is said', () => {
  const { open, uid } = filledCase();
  const { rows, notes } = tablesOf(open, { kind: 'chart', chart: uid.chart });
  expect(rows('entities').map((row) => [row['uid'], row['x'], row['y']])).toEqual([
    [uid.actor, '10', '20'],
    [uid.incident, '30', '40'],
  ]);
  expect(rows('links')).toEqual([]);
  expect(uidsOf(rows('attributions'))).toEqual([uid.attribution, uid.unknown]);
  expect(rows('claims')).toHaveLength(3);
  expect(notes).toContain('1 link leads from what is exported to what is not, and is left out.');
  expect(notes).toContain(
    '1 assessment rates a claim about something that is not exported, and is left out.',
  );
});

test('what the filter of a chart hides is not in the file, and that is said', () => {
  const { open, run, uid } = filledCase();
  run(
    command('chart.edit', { uid: uid.chart, filter: { without: { likelihood: ['not-given'] } } }),
  );
  const { rows, notes } = tablesOf(open, { kind: 'chart', chart: uid.chart });
  expect(uidsOf(rows('attributions'))).toEqual([uid.attribution]);
  expect(notes).toContain('The chart’s filter hides 1 attribution, so the file has none of that.');
});

test('as of a day, it is what was believed then', () => {
  const { open, run, uid, passDays } = filledCase();
  passDays(31);
  run(createEntity('Later'), judge(uid.attribution, { likelihood: 'unlikely' }));
  const then = tablesOf(open, undefined, '2026-01-01');
  expect(then.rows('entities')).toHaveLength(4);
  expect(then.rows('attributions')[0]).toMatchObject({ likelihood: 'likely' });
  expect(tablesOf(open).rows('attributions')[0]).toMatchObject({ likelihood: 'unlikely' });
});

test('gives the same bytes for the same state', () => {
  const { open } = filledCase();
  const once = () => exportTo(open, { format: 'csv' }).file;
  expect(once().equals(once())).toBe(true);
});
