import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableColumns, tableNames, type TableName } from '../../../core/table/tableColumns';
import { newUid, type Uid } from '../../../core/uid';
import type { TablePageArgs } from '../../../core/views/tableView';
import { filledCase } from '../../testing/filledCase';
import {
  annotate,
  command,
  createClaim,
  createEntity,
  createLink,
  createSource,
  merge,
} from '../../testing/sampleCommands';
import { readTablePage } from './readTablePage';

function underTest() {
  const made = filledCase();
  const page = (table: TableName, asked: Partial<TablePageArgs> = {}) =>
    readTablePage(made.open.connection, {
      table,
      about: null,
      text: '',
      sort: { column: tableColumns[table][0]!.key, descending: false },
      offset: 0,
      limit: 1000,
      ...asked,
    });
  const cells = (table: TableName, key: string, asked?: Partial<TablePageArgs>) =>
    page(table, asked).rows.map((row) => row.cells[key]);
  return { ...made, page, cells };
}

test('every column of every table has a cell in every row', () => {
  const { page } = underTest();
  for (const table of tableNames) {
    const { rows } = page(table);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row.cells).sort()).toEqual(
        tableColumns[table].map(({ key }) => key).sort(),
      );
    }
  }
});

describe('the order', () => {
  const byDate = (descending: boolean) => ({ sort: { column: 'date', descending } });

  test('is by the earliest day, what has no year comes after, and what has no date last, either way', () => {
    const { run, cells } = underTest();
    run(
      createEntity('Late', { date: '2021-06-20' }),
      createEntity('Early', { date: '2020~' }),
      createEntity('Sometime', { date: 'XXXX-06-10' }),
    );
    const given = (dates: unknown[]) => dates.filter((date) => date !== null);
    const up = cells('entities', 'date', byDate(false));
    expect(given(up)).toEqual(['2020~', '2021-06', '2021-06-20', 'XXXX-06-10']);
    expect(up.slice(0, 4)).toEqual(given(up));
    const down = cells('entities', 'date', byDate(true));
    expect(given(down)).toEqual(['2021-06-20', '2021-06', '2020~', 'XXXX-06-10']);
    expect(down.at(-1)).toBeNull();
  });

  test('takes F for neither end of the scale, and a grade that is not given for no grade at all', () => {
    const { run, cells } = underTest();
    run(
      createSource('One', { reliability: 'F' }),
      createSource('Two', { reliability: 'A' }),
      createSource('Three', { reliability: 'E' }),
      createSource('Four', { reliability: null }),
    );
    const grades = (descending: boolean) =>
      new Set(cells('sources', 'reliability', { sort: { column: 'reliability', descending } }));
    expect([...grades(false)].slice(-3)).toEqual(['E', 'F', null]);
    expect([...grades(true)].slice(0, 1)).toEqual(['E']);
    expect([...grades(true)].slice(-2)).toEqual(['F', null]);
  });

  test('of any column holds every row once, page by page', () => {
    const { page } = underTest();
    fc.assert(
      fc.property(
        fc.constantFrom(...tableNames),
        fc.nat(20),
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        (table, index, descending, limit) => {
          const columns = tableColumns[table];
          const sort = { column: columns[index % columns.length]!.key, descending };
          const whole = page(table, { sort });
          const uids: Uid[] = [];
          for (let offset = 0; offset < whole.total; offset += limit) {
            uids.push(...page(table, { sort, offset, limit }).rows.map(({ uid }) => uid));
          }
          expect(uids).toEqual(whole.rows.map(({ uid }) => uid));
          expect(new Set(uids).size).toBe(whole.all);
        },
      ),
    );
  });

  test('is found anew after an edit, and not for a note', () => {
    const { run, cells, uid } = underTest();
    const before = cells('entities', 'name');
    run(annotate({ entity: uid.place }));
    expect(cells('entities', 'name')).toEqual(before);
    run(createEntity('Aardvark Brigade'));
    expect(cells('entities', 'name')).toEqual(['Aardvark Brigade', ...before]);
  });
});

describe('what is listed', () => {
  test('is exactly what is asked for, whatever that is', () => {
    const { page, uid } = underTest();
    const all = { entities: page('entities').rows, links: page('links').rows };
    fc.assert(
      fc.property(
        fc.subarray([uid.actor, uid.rival, uid.place, uid.incident, uid.link, uid.unknown]),
        (about) => {
          for (const table of ['entities', 'links'] as const) {
            const wanted = all[table].filter((row) => about.includes(row.uid));
            expect(page(table, { about }).rows).toEqual(wanted);
          }
        },
      ),
    );
  });

  test('are the claims that speak of something, and their sources', () => {
    const { page, uid } = underTest();
    const about = [uid.attribution];
    const claims = page('claims', { about });
    expect(claims.total).toBe(2);
    expect(claims.rows[0]).toMatchObject({
      selects: { word: 'attribution', uid: uid.attribution },
      cells: { about: 'Northern Front carried out Rocket at the base', claimant: null },
    });
    expect(page('sources', { about }).rows.map((row) => row.uid)).toEqual([uid.source, uid.copy]);
    expect(page('sources', { about: [uid.link] }).rows.map((row) => row.uid)).toEqual([uid.source]);
  });

  test('is narrowed by all of the words, in any writing, and says how many there are without', () => {
    const { page, cells, run } = underTest();
    run(createEntity('Katāʾib Ḥizballāh', { description: 'Ordered the rocket' }));
    expect(cells('entities', 'name', { text: 'kataib' })).toEqual(['Katāʾib Ḥizballāh']);
    expect(cells('entities', 'name', { text: 'ROCKET base' })).toEqual(['Rocket at the base']);
    expect(page('entities', { text: 'nothing like it' })).toEqual({ rows: [], total: 0, all: 5 });
  });
});

test('merged entities are one row, with the links of both and the claims about both', () => {
  const { run, uid, page, cells } = underTest();
  run(
    createLink(uid.rival, uid.place),
    createClaim(uid.passage, { entity: uid.rival, field: 'name' }, { text: 'A name' }),
  );
  run(merge(uid.rival, uid.actor, 'One commander'));
  expect(cells('entities', 'name')).toEqual(['Hill Base', 'Northern Front', 'Rocket at the base']);
  const [row] = page('entities', { about: [uid.actor] }).rows;
  expect(row?.cells['links']).toBe(1);
  expect(cells('links', 'from')).toContain('Northern Front');
  expect(cells('links', 'from')).not.toContain('Southern Front');
  const [claim] = page('claims', { about: [uid.actor] }).rows;
  expect(claim).toMatchObject({
    selects: { word: 'entity', uid: uid.actor },
    cells: { about: 'Northern Front: what it is called' },
  });
});

test('what was retracted stays in the table, and is marked', () => {
  const { run, uid, page } = underTest();
  run(command('link.retract', { uid: uid.link, reason: 'Another base' }));
  expect(page('links').rows).toMatchObject([{ uid: uid.link, retracted: true }]);
});

test('nothing given is null, and not the neutral end of a scale', () => {
  const { page, uid, run } = underTest();
  run(createEntity('Bare', { uid: newUid() }));
  const unknown = page('attributions').rows.find((row) => row.uid === uid.unknown);
  expect(unknown?.cells).toMatchObject({ likelihood: null, confidence: null, suspect: 'Unknown' });
  const bare = page('entities').rows.find(({ cells }) => cells['name'] === 'Bare');
  expect(bare?.cells).toMatchObject({ date: null, latitude: null, links: 0 });
});
