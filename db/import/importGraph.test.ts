import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { expect, test } from 'vitest';
import { checkCase } from '../checkCase';
import type { OpenCase } from '../openCase';
import { caseJsonSchema, type CaseJson } from '../../core/caseJson';
import { exportTo } from '../export/testing/exportTo';
import { author } from '../testing/author';
import { newCase } from '../testing/newCase';
import { unwrap } from '../testing/unwrap';
import { graphSamples } from './graphs/testing/graphSamples';
import { fileWith, tryGraph } from './graphs/testing/bringGraph';

const jsonOf = (open: OpenCase): CaseJson =>
  caseJsonSchema.parse(JSON.parse(exportTo(open, { format: 'json' }).file.toString('utf8')));

/** What a case holds after a sample came in, in words. */
function brought(name: keyof typeof graphSamples) {
  const { open } = newCase();
  const outcome = unwrap(tryGraph(open, fileWith(graphSamples[name])));
  const json = jsonOf(open);
  const nameOf = (uid: string | null) =>
    json.entities.find((entity) => entity.uid === uid)?.names[0]?.text ?? 'nobody';
  return {
    open,
    outcome,
    json,
    problems: outcome.problems.map(({ at, message }) => `${at}: ${message}`),
    entities: json.entities.map(({ kind, names, fields, date, description, position }) => ({
      name: names.map(({ text }) => text).join(' | '),
      kind,
      ...fields,
      ...(date !== null && { date }),
      ...(description !== '' && { description }),
      ...(position !== null && { position: `${position.latitude} ${position.longitude}` }),
    })),
    links: json.links.map(({ type, from, to, description, fields, date }) => ({
      link: `${nameOf(from)} ${type} ${nameOf(to)}`,
      ...fields,
      ...(date !== null && { date }),
      ...(description !== '' && { description }),
    })),
    attributions: json.attributions.map(
      ({ incident, actor, role }) => `${nameOf(actor)} ${role} ${nameOf(incident)}`,
    ),
  };
}

test('GraphML of networkx: ids as names, one key of edges for several pairs, numbers that are none', () => {
  const { entities, links, problems } = brought('networkx.graphml');
  expect(entities).toEqual([
    { name: 'Ana Kovar', kind: 'actor', 'actor-type': 'person', age: 41 },
    { name: 'Bo', kind: 'actor', 'actor-type': 'person' },
    { name: 'Ridge Trading', kind: 'actor', 'type-in-file': 'company' },
  ]);
  expect(links).toEqual([
    { link: 'Ana Kovar knows Bo', weight: 0.5 },
    { link: 'Ana Kovar pays Bo' },
    { link: 'Bo runs Ridge Trading' },
  ]);
  expect(problems).toEqual([
    'line 10: “forty” is not what the file says that “age” is. It is passed over.',
    'line 15: An edge leads to “Nobody Here”, which is not in the file, and is left out.',
  ]);
});

test('GraphML of yEd: its labels, groups, notes and arrows; a hyperedge is told', () => {
  const { entities, links, problems, json } = brought('yed.graphml');
  expect(entities).toEqual([
    { name: 'The cell', kind: 'thing', 'more-labels': 'Folder 1' },
    { name: 'The driver', kind: 'thing', description: 'Drives the <blue> van' },
    { name: 'Ask the driver', kind: 'note' },
  ]);
  expect(links).toEqual([
    { link: 'The driver part-of The cell' },
    { link: 'The driver is-told-of-by Ask the driver' },
    { link: 'The driver associated-with Ask the driver' },
  ]);
  expect(problems).toEqual([
    'line 33: An edge between more than two nodes has no place here, and is left out.',
  ]);
  // Whoever asks of a line who says so is answered: the file.
  expect(json.claims.length).toBe(3);
  expect(json.sources.map(({ title, type }) => [title, type])).toEqual([['a graph', 'dataset']]);
});

test('GraphML of Maltego: what it shows is the name, its types are kinds', () => {
  const { entities, links, problems } = brought('maltego.graphml');
  expect(entities).toEqual([
    {
      name: 'Ana Kovar',
      kind: 'actor',
      'actor-type': 'person',
      'full-name': 'Ana Kovar',
      'first-names': 'Ana',
    },
    { name: 'ana@ridge.example', kind: 'email-address', 'email-address': 'ana@ridge.example' },
  ]);
  expect(links).toEqual([{ link: 'Ana Kovar writes-from ana@ridge.example' }]);
  expect(problems).toEqual([]);
});

test('GraphML of Gephi: how it is drawn is passed over, edges may come first, an id twice is told', () => {
  const { entities, links, problems } = brought('gephi.graphml');
  expect(entities).toEqual([
    { name: 'Ana', kind: 'thing', 'modularity-class': 3 },
    { name: 'Bo', kind: 'thing', 'modularity-class': 0 },
  ]);
  expect(links).toEqual([{ link: 'Ana associated-with Bo', description: 'weight: 2' }]);
  expect(problems).toEqual(['line 13: “2” comes twice in the file: the first holds.']);
});

test('GEXF of Gephi: times are dates, what changes is told with its times, who did it is a hypothesis', () => {
  const { entities, links, problems, attributions, json } = brought('gephi.gexf');
  expect(entities).toEqual([
    {
      name: 'Ana Kovar',
      kind: 'actor',
      'actor-type': 'person',
      date: '2020-01-05/2021-03-01',
      rank: '1 (2020-01-05 to 2020-06-01); 2 (2020-06-01 to …)',
    },
    { name: 'Harbour raid', kind: 'incident', 'type-in-file': 'event', position: '33.5 44.25' },
    {
      name: '3',
      kind: 'actor',
      'actor-type': 'person',
      date: '{2020-01-01..2020-02-01,2020-05-01..}',
    },
    { name: "Ana's crew", kind: 'actor', 'actor-type': 'person' },
    { name: 'Everybody', kind: 'actor', 'actor-type': 'person' },
  ]);
  expect(attributions).toEqual(['Ana Kovar carried-out Harbour raid']);
  expect(links).toEqual([
    { link: "Ana's crew part-of Everybody" },
    { link: 'Ana Kovar knows 3', weight: 2 },
  ]);
  expect(problems).toEqual([
    'line 19: “5” is part of itself, which is passed over.',
    'line 24: An edge leads to “9”, which is not in the file, and is left out.',
  ]);
  const [claim] = json.claims.filter(({ about }) => 'attribution' in about);
  expect(claim).toMatchObject({ stance: 'asserts', text: 'Sure: false' });
});

test('GEXF of networkx: steps are no dates, nodes within nodes are parts, edges without an id stay apart', () => {
  const { entities, links, problems } = brought('networkx.gexf');
  expect(entities).toEqual([
    { name: 'Ana', kind: 'thing', age: 41, start: '3', end: '7' },
    { name: 'Bo', kind: 'thing' },
    { name: "Bo's hand", kind: 'thing' },
  ]);
  expect(links.map(({ link }) => link)).toEqual([
    "Bo's hand part-of Bo",
    'Ana associated-with Bo',
    'Ana associated-with Bo',
    'Ana associated-with Bo',
    'Bo associated-with Bo',
  ]);
  expect(problems).toEqual([
    'the file: 1 value is of an attribute that the file does not declare, and passed over.',
  ]);
});

test('JSON of Cytoscape: names, parts, other names, and nothing of any prototype', () => {
  const { entities, links, problems } = brought('cytoscape.cyjs');
  expect(entities).toEqual([
    { name: 'Ana | A. K. | Anna', kind: 'actor', 'actor-type': 'person' },
    { name: 'Crew', kind: 'thing' },
    {
      name: 'Bo',
      kind: 'thing',
      proto: '{"polluted":true}',
      deep: '{"a":[1,{"b":"x\\"y"}]}',
    },
  ]);
  expect(links).toEqual([
    { link: 'Bo part-of Crew' },
    { link: 'Ana knows Bo', date: '2020-05/..' },
  ]);
  expect(problems).toEqual([
    'line 9: A node has no id, and is left out.',
    'line 13: An edge lacks an end, and is left out.',
  ]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test.each(['elements.json', 'nodelink.json'] as const)('%s is a graph, too', (name) => {
  const { outcome } = brought(name);
  expect(outcome.problems).toEqual([]);
  expect(outcome.added).toMatchObject({ entity: 2, link: name === 'nodelink.json' ? 2 : 1 });
});

test('a graph is one step, is undone and done again, and what comes again is changed and not doubled', () => {
  const { open } = newCase();
  const tried = unwrap(tryGraph(open, fileWith(graphSamples['gephi.gexf']), { isTrial: true }));
  expect(jsonOf(open).entities).toEqual([]);
  const first = unwrap(tryGraph(open, fileWith(graphSamples['gephi.gexf'])));
  expect(first).toEqual(tried);
  const newer = graphSamples['gephi.gexf']
    .replace('label="Ana Kovar"', 'label="Ana Kovar-Ost"')
    .replace(/<edge id="1".*\n/, '');
  const second = unwrap(tryGraph(open, fileWith(newer)));
  expect(second.added).toMatchObject({ entity: 0, link: 0 });
  expect(second.changed).toMatchObject({ entity: 1 });
  expect(second.missing).toMatchObject({ entity: 0, link: 1 });
  const after = jsonOf(open);
  unwrap(open.undo(author));
  unwrap(open.undo(author));
  expect(jsonOf(open).entities).toEqual([]);
  unwrap(open.redo(author));
  unwrap(open.redo(author));
  expect(jsonOf(open).entities).toEqual(after.entities);
  open.close();
  expect(unwrap(checkCase(open.path)).findings).toEqual([]);
});

test('a type of the file becomes the kind that is chosen for it', () => {
  const { open } = newCase();
  const kinds = new Map([
    ['person', 'place'],
    ['company', 'thing'],
  ]);
  unwrap(tryGraph(open, fileWith(graphSamples['networkx.graphml']), { kinds }));
  expect(jsonOf(open).entities.map(({ kind }) => kind)).toEqual(['place', 'place', 'thing']);
});

test('what graphology writes as GEXF or as JSON is what its graph has', () => {
  const graph = new MultiGraph();
  graph.addNode('a', { label: 'Ana', age: 41, note: 'says “<&>”' });
  graph.addNode('b', { label: 'Bo', isSure: true });
  graph.addDirectedEdgeWithKey('e1', 'a', 'b', { weight: 2.5, label: 'pays' });
  graph.addUndirectedEdgeWithKey('e2', 'a', 'b', { label: 'knows' });
  for (const text of [gexf.write(graph), JSON.stringify(graph.export())]) {
    const { open } = newCase();
    const outcome = unwrap(tryGraph(open, fileWith(text)));
    expect(outcome.problems).toEqual([]);
    const { entities, links, linkTypes } = jsonOf(open);
    const directed = new Map(linkTypes.map((type) => [type.key, type.directed]));
    const said = entities.map(({ names, fields, description }) => [
      names[0]?.text,
      fields,
      description,
    ]);
    expect(said).toEqual([
      ['Ana', { age: 41 }, 'says “<&>”'],
      ['Bo', { 'is-sure': true }, ''],
    ]);
    expect(links.map(({ type, fields }) => [type, directed.get(type), fields])).toEqual([
      ['pays', true, { weight: 2.5 }],
      ['knows', false, {}],
    ]);
  }
});

/** Claims in words: who says what of what, from where. */
function claimsOf({ json }: ReturnType<typeof brought>): string[] {
  const sourceOf = new Map(json.passages.map(({ uid, source }) => [uid, source]));
  const titles = new Map(json.sources.map(({ uid, title }) => [uid, title]));
  const names = new Map(json.entities.map(({ uid, names: [name] }) => [uid, name?.text ?? '']));
  const lines = new Map(json.links.map(({ uid, type }) => [uid, type]));
  return json.claims.map(({ passage, about, stance, claimant, text }) => {
    const source = titles.get(sourceOf.get(passage) ?? '') ?? '';
    const subject =
      'entity' in about
        ? `${names.get(about.entity) ?? ''} (${about.field})`
        : 'link' in about
          ? (lines.get(about.link) ?? '')
          : 'the hypothesis';
    const who = claimant === null ? '' : `, ${names.get(claimant) ?? ''}`;
    return `${source}${who} ${stance} ${subject}${text === '' ? '' : `: ${text}`}`;
  });
}

test('a STIX bundle: any object, the latest version, markings, and who says so', () => {
  const bundle = brought('bundle.json');
  expect(bundle.entities).toEqual([
    {
      name: 'Harbour Watch',
      kind: 'actor',
      'type-in-file': 'identity',
      'identity-class': 'organization',
    },
    { name: 'Ana Kovar', kind: 'actor', 'actor-type': 'person', 'identity-class': 'individual' },
    {
      name: 'Red Moss | Moss | The Moss Group',
      kind: 'actor',
      'type-in-file': 'threat-actor',
      'threat-actor-types': 'crime-syndicate',
      'x-motive': '{"deep":[1,2]}',
      marking: 'TLP:AMBER; For the harbour only',
    },
    { name: 'Moss set', kind: 'actor', 'type-in-file': 'intrusion-set', date: '2030-12-01/..' },
    {
      name: 'Harbour raids',
      kind: 'incident',
      'type-in-file': 'campaign',
      date: '2031-01-01/2031-02-01',
    },
    { name: 'Barnacle', kind: 'malware', 'is-family': true, 'malware-types': 'ransomware; worm' },
    {
      name: 'western-europe',
      kind: 'place',
      'type-in-file': 'location',
      region: 'western-europe',
      position: '48.8 2.3',
    },
    { name: '198.51.100.3', kind: 'ipv4-addr', value: '198.51.100.3' },
    { name: 'x-acme-boat 111111111111', kind: 'x-acme-boat', hull: 'grey' },
  ]);
  expect(bundle.attributions).toEqual(['Red Moss carried-out Harbour raids']);
  expect(bundle.links).toEqual([
    { link: 'Red Moss uses Barnacle', date: '2031-01-01/2031-03-01' },
    { link: 'Moss set attributed-to Red Moss' },
    { link: 'Harbour Watch sighted Barnacle', count: 4, date: '2031-01-05/2031-01-06' },
  ]);
  const claims = claimsOf(bundle);
  expect(claims).toEqual(
    expect.arrayContaining([
      'a graph, Harbour Watch suspects the hypothesis: Confidence 55 of 100, as the file gives it.',
      'a graph, Ana Kovar denies the hypothesis: Opinion: strongly disagree\nIt was somebody else.',
      'a graph asserts Red Moss (description): On the group\nBy A. K.',
      'Harbour Gazette asserts uses: Said to have reported it by the file; not read itself.',
      'The Moss report asserts attributed-to',
      'The Moss report asserts Harbour raids (existence)',
      'a graph asserts sighted',
    ]),
  );
  expect(claims.length).toBe(7);
  expect(bundle.problems).toEqual([
    'line 22: “Gone tool” is revoked, and is left out.',
    'line 24: An object has no type or no id, and is left out.',
  ]);
});

test('FollowTheMoney: people, what lies between them with its dates, documents and datasets as sources', () => {
  const people = brought('people.jsonl');
  expect(people.entities).toEqual([
    {
      name: 'Ana Kovar | Anna Kovar | A.K.',
      kind: 'actor',
      'actor-type': 'person',
      'birth-date': '1990-02-03',
      nationality: 'zz',
      referents: 'other-1',
    },
    { name: 'Ridge Trading', kind: 'actor', 'type-in-file': 'Company', jurisdiction: 'zz' },
    { name: 'Bo Kovar | Bo Ost', kind: 'actor', 'actor-type': 'person' },
    { name: '1 Quay', kind: 'place', 'type-in-file': 'Address', position: '33.5 44.25' },
    { name: 'Comet', kind: 'space-ship', crew: '3; 4' },
  ]);
  expect(people.links).toEqual([
    {
      link: 'Ana Kovar owns Ridge Trading',
      date: '2020-01-05/2021',
      description: 'sole owner',
      percentage: '100',
    },
    { link: 'Ana Kovar relative-of Bo Kovar', description: 'sister' },
    { link: 'Ana Kovar seen-at 1 Quay', date: '2020-05' },
  ]);
  expect(claimsOf(people)).toEqual([
    'a graph asserts relative-of',
    'a graph asserts seen-at',
    'zz_harbour_list asserts Ana Kovar (existence)',
    'zz_harbour_list asserts owns',
    'On the ridge asserts Ridge Trading (existence): Trades at night.',
  ]);
  expect(people.problems).toEqual([
    'line 13: It has no id or no schema, and is left out.',
    'line 12: An edge leads to “p9”, which is not in the file, and is left out.',
  ]);
});
