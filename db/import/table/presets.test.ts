import { expect, test } from 'vitest';
import { builtInKinds } from '../../../core/language/builtInKinds';
import { builtInLinkTypes } from '../../../core/language/builtInLinkTypes';
import type { Incoming, ImportProblem } from '../../../core/import/incoming';
import { joinLanguage } from '../../../core/import/joinLanguage';
import { mappingSchema } from '../../../core/import/mapping/mapping';
import { prepareMapping } from '../../../core/import/mapping/prepareMapping';
import { recognisePreset } from '../../../core/import/presets/recognisePreset';
import { openTable } from './openTable';

/** All that a fixture makes, by what it is. */
function read(file: string) {
  const table = openTable(`samples/imports/${file}`);
  const preset = recognisePreset(table.columns);
  if (preset === undefined) throw new Error('not recognised');
  const mapping = preset.mappingFor(table.columns);
  expect(mappingSchema.parse(mapping)).toEqual(mapping);
  const language = joinLanguage({ kinds: builtInKinds, linkTypes: builtInLinkTypes }, preset.needs);
  const prepared = prepareMapping(mapping, table.columns, language);
  if (!prepared.ok) throw new Error(prepared.error.message);
  const all = new Map<string, Incoming>();
  const problems: ImportProblem[] = [];
  for (const row of table.rows()) {
    const outcome = prepared.value.applyTo(row);
    for (const one of outcome.incoming) all.set(one.key, all.get(one.key) ?? one);
    problems.push(...outcome.problems);
  }
  const of = <W extends Incoming['what']>(what: W) =>
    [...all.values()].filter((one): one is Extract<Incoming, { what: W }> => one.what === what);
  const incident = (id: string) =>
    of('entity').find(
      ({ kind, key }) => kind === 'incident' && key.endsWith(`2:id${id.length}:${id}`),
    )!;
  const nameOf = (key: string | null) => of('entity').find((one) => one.key === key)?.names[0].text;
  /** What is said of the hypotheses about an incident: who, and how. */
  const said = (id: string) =>
    of('attribution')
      .filter((one) => one.incident === incident(id).key)
      .flatMap(({ key, hypothesis, actor }) =>
        of('claim')
          .filter(({ about }) => 'attribution' in about && about.attribution === key)
          .map(({ stance, responsibility }) => [
            nameOf(actor) ?? hypothesis,
            stance,
            responsibility?.mode,
          ]),
      );
  return { table, of, incident, nameOf, said, problems };
}

test('ACLED: sides are participants, and nobody is accused', () => {
  const { of, incident, nameOf, problems } = read('acled-like.csv');
  expect(of('attribution')).toEqual([]);
  const sides = of('link').filter(
    ({ type, to }) => type === 'took-part-in' && to === incident('VLD101').key,
  );
  expect(sides.map(({ from }) => nameOf(from))).toEqual([
    'Unidentified Armed Group (Valdora)',
    'Military Forces of Valdora',
    'Valdora Border Guard',
    'Harbour Police',
  ]);
  // One in each of two events: nobody knows whether they are the same.
  expect(of('entity').filter(({ names }) => names[0].text.startsWith('Unidentified'))).toHaveLength(
    2,
  );
  expect(problems.map(({ at, column }) => [at, column])).toEqual([
    ['line 10', 'fatalities'],
    ['line 10', 'event_date'],
    ['line 11', 'latitude'],
  ]);
});

test('ACLED: precision of time and place is kept, and what the event rests on', () => {
  const { of, incident } = read('acled-like.csv');
  expect(['VLD101', 'VLD103', 'VLD104'].map((id) => incident(id).date)).toEqual([
    '2031-03-02',
    '2031-03-10~',
    '2031-04',
  ]);
  expect(['VLD101', 'VLD103', 'VLD105'].map((id) => incident(id).position?.precision)).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(incident('VLD101')).toMatchObject({
    version: '1930000001',
    fields: { killed: 0, 'event-type': 'Explosions/Remote violence' },
  });
  expect(incident('VLD105').fields).not.toHaveProperty('killed');
  const witnesses = of('claim')
    .filter(
      ({ about }) =>
        'entity' in about && about.entity === incident('VLD101').key && about.field === 'existence',
    )
    .map(({ passage }) => of('passage').find(({ key }) => key === passage)!);
  expect(
    witnesses.map(({ source }) => of('source').find(({ key }) => key === source)?.title),
  ).toEqual(['Selene Post', 'Valdora Wire']);
});

test('GTD: groups are hypotheses, as sure as the dataset says, with their claims', () => {
  const { table, said, problems } = read('gtd-like.csv');
  expect(table.form).toMatchObject({ encoding: 'windows-1252', delimiter: ',' });
  expect(said('203103020001')).toEqual([['unknown', 'asserts', undefined]]);
  expect(said('203103120001')).toEqual([
    ['Red Reef Brigade', 'asserts', undefined],
    ['Red Reef Brigade', 'claims-responsibility', 'video'],
  ]);
  expect(said('203104000001')).toEqual([['Saltmen', 'suspects', undefined]]);
  expect(said('203105200001')).toEqual([
    ['Brigade de Sel', 'asserts', undefined],
    ['Brigade de Sel', 'claims-responsibility', 'website'],
    ['Red Reef Brigade', 'asserts', undefined],
    ['Red Reef Brigade', 'claims-responsibility', 'call-after'],
  ]);
  expect(problems.map(({ at, column }) => [at, column])).toEqual([
    ['line 8', 'nkill'],
    ['line 8', 'claimmode'],
    ['line 9', 'iday'],
  ]);
});

test('GTD: zeros and −9 are not known, and never numbers', () => {
  const { incident, of } = read('gtd-like.csv');
  const ids = ['203103020001', '203104000001', '203100000001', '203105200001', '203102300001'];
  expect(ids.map((id) => incident(id).date)).toEqual([
    '2031-03-02',
    '2031-04',
    '2031',
    '2031-05-20~',
    null,
  ]);
  expect(incident('203100000001').fields).not.toHaveProperty('killed');
  expect(incident('203100000001').fields).not.toHaveProperty('wounded');
  expect(incident('203103020001').fields).not.toHaveProperty('competing-claims');
  expect(incident('203105200001').position).toBe(null);
  expect(incident('203103020001').names[0].text).toBe(
    'Bombing/Explosion, Port Séléné, 203103020001',
  );
  expect(of('entity').some(({ names }) => names[0].text === 'Unknown')).toBe(false);
});

test('UCDP: vague dates, precision and estimates are kept', () => {
  const { incident, of, said, problems } = read('ucdp-like.csv');
  expect(problems).toEqual([]);
  expect(['9001', '9002', '9003', '9004', '9005'].map((id) => incident(id).date)).toEqual([
    '2031-03-05',
    '[2031-03-14..2031-03-18]',
    '2031-04',
    '2031-06-01/2031-06-14',
    '2031',
  ]);
  expect(incident('9002').fields).toMatchObject({ killed: 2, 'killed-low': 0, 'killed-high': 5 });
  expect(['9001', '9002', '9003'].map((id) => incident(id).position?.precision)).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(said('9001')).toEqual([]);
  expect(said('9003')).toEqual([['Saltmen', 'asserts', undefined]]);
  expect(of('source').map(({ title }) => title)).toContain(
    'Valdora Wire,2031-03-06,Clash near Kessary',
  );
});
