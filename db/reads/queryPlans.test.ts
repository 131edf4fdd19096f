import { expect, test } from 'vitest';
import type { ReadConnection } from '../connection/connection';
import { searchCase } from '../search/searchCase';
import { filledCase } from '../testing/filledCase';
import { recordSql } from '../testing/recordSql';
import { readAttributionRecord } from './readAttributionRecord';
import { readAlike } from './identity/readAlike';
import { readClaimRecord } from './readClaimRecord';
import { readEntityRecord } from './readEntityRecord';
import { readIncidentMatrix } from './readIncidentMatrix';
import { readLinkRecord } from './readLinkRecord';
import { readPassageContext } from './readPassageContext';
import { readPassageRecord } from './readPassageRecord';
import { readSourceRecord } from './readSourceRecord';
import { attributionsOnChart } from './slice/readSliceAttributions';
import { linksOnChart } from './slice/readSliceLinks';
import { readChartEvidence } from './slice/readChartEvidence';
import { readChartSlice } from './slice/readChartSlice';

/** Not tables that grow with the case: what a statement made itself, its parameters, the language. */
const small =
  /^SCAN (json_each|CONSTANT ROW|\(subquery|subject|said|bearing|chain|start|root|up|down|near|merged|kind|link_type)\b|^SCAN search VIRTUAL TABLE INDEX \d+:M/;

/** How much there is at all: one pass over an index, and a chart says how much it leaves out. */
const total = /^SELECT count\(\*\) AS count FROM (\w+|entity_merge WHERE retracted_at IS NULL)$/;

type Uids = ReturnType<typeof filledCase>['uid'];

const reads: readonly (readonly [string, (connection: ReadConnection, uid: Uids) => unknown])[] = [
  ['the record of an actor', (connection, uid) => readEntityRecord(connection, uid.actor)],
  ['the record of an incident', (connection, uid) => readEntityRecord(connection, uid.incident)],
  ['names that are alike', (connection, uid) => readAlike(connection, uid.actor)],
  ['the record of a link', (connection, uid) => readLinkRecord(connection, uid.link)],
  [
    'the record of an attribution',
    (connection, uid) => readAttributionRecord(connection, uid.attribution),
  ],
  ['the matrix of an incident', (connection, uid) => readIncidentMatrix(connection, uid.incident)],
  ['the record of a source', (connection, uid) => readSourceRecord(connection, uid.source)],
  ['a claim', (connection, uid) => readClaimRecord(connection, uid.linkClaim)],
  ['a passage', (connection, uid) => readPassageRecord(connection, uid.passage)],
  ['the words around a passage', (connection, uid) => readPassageContext(connection, uid.passage)],
  ['a chart', (connection, uid) => readChartSlice(connection, uid.chart)],
  ['the claims of a chart', (connection, uid) => readChartEvidence(connection, uid.chart)],
  ['a search', (connection) => searchCase(connection, { text: 'rocket', limit: 20 })],
];

function planOf(connection: ReadConnection, sql: string, parameters: readonly (string | number)[]) {
  return connection
    .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...parameters)
    .map(({ detail }) => detail);
}

test('the lines of a chart are looked for at one end, and not for each pair of ends', () => {
  const { open } = filledCase();
  for (const [sql, index] of [
    [linksOnChart, 'link USING COVERING INDEX link_from (from_id=?)'],
    [
      attributionsOnChart,
      'attribution USING COVERING INDEX attribution_by_incident (incident_id=?)',
    ],
  ] as const) {
    const plan = planOf(open.connection, sql, [1, '[]', 1, '[]']);
    expect(plan.find((detail) => /^(SCAN|SEARCH) (link|attribution)\b/.test(detail))).toBe(
      `SEARCH ${index}`,
    );
    expect(plan).not.toContainEqual(expect.stringMatching(/^SCAN near/));
  }
});

function scansOf(asked: ReadConnection, read: (connection: ReadConnection) => unknown) {
  const { connection, statements } = recordSql(asked);
  read(connection);
  expect(statements.length).toBeGreaterThan(0);
  return statements
    .filter(({ sql }) => !total.test(sql))
    .flatMap(({ sql, parameters }) =>
      planOf(asked, sql, parameters as (string | number)[])
        .filter((detail) => detail.startsWith('SCAN') && !small.test(detail))
        .map((detail) => [detail, sql]),
    );
}

test.each(reads)(
  '%s costs what it shows, not what the case holds: no table is scanned',
  (_, read) => {
    const { open, uid } = filledCase();
    expect(scansOf(open.connection, (connection) => read(connection, uid))).toEqual([]);
  },
);

test.each(reads)('%s costs no scan when it is asked as of a day, either', (_, read) => {
  const { open, uid } = filledCase();
  const past = open.believedOn('2026-01-01');
  expect(scansOf(past, (connection) => read(connection, uid))).toEqual([]);
});
