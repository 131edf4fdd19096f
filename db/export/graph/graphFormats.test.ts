import { join } from 'node:path';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { expect, onTestFinished, test } from 'vitest';
import { caseJsonSchema, type CaseJson } from '../../../core/caseJson';
import type { DataScope } from '../../../core/export/dataWish';
import { newUid } from '../../../core/uid';
import { readSample } from '../../../scripts/sample/readSample';
import { writeSampleCase } from '../../../scripts/sample/writeSampleCase';
import { openCase, type OpenCase } from '../../openCase';
import { filledCase } from '../../testing/filledCase';
import { caseFromCommands, chosenCommands } from '../../testing/randomCase';
import { createEntity, createLink, merge } from '../../testing/sampleCommands';
import { standIns } from '../../testing/standIns';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { unwrap } from '../../testing/unwrap';
import { exportTo } from '../testing/exportTo';

/** What an independent reader makes of each file. */
const readers = {
  graphml: (text: string) => graphml.parse(MultiGraph, text),
  gexf: (text: string) => gexf.parse(MultiGraph, text),
} as const;

/** An element as both Cytoscapes know it. */
interface Element {
  readonly data: Readonly<Record<string, unknown>>;
  readonly position?: { readonly x: number; readonly y: number };
  readonly classes: string;
}

type Xml = keyof typeof readers;

const xmlFormats = Object.keys(readers) as Xml[];

function read(open: OpenCase, format: Xml, scope?: DataScope) {
  const { file, notes } = exportTo(open, { format, ...(scope && { scope }) });
  const text = file.toString('utf8');
  return { graph: readers[format](text), text, notes };
}

function cytoscapeOf(open: OpenCase, scope?: DataScope) {
  const { file } = exportTo(open, { format: 'cytoscape', ...(scope && { scope }) });
  return JSON.parse(file.toString('utf8')) as {
    elements: { nodes: Element[]; edges: Element[] };
  };
}

const jsonOf = (open: OpenCase): CaseJson =>
  caseJsonSchema.parse(JSON.parse(exportTo(open, { format: 'json' }).file.toString('utf8')));

function sampleCase(): OpenCase {
  const path = join(temporaryFolder(), 'sample.ascribe');
  const samples = join(import.meta.dirname, '../../../samples/iraq-2021');
  writeSampleCase(readSample(samples), path);
  const open = unwrap(openCase(path, { mode: 'read' }));
  onTestFinished(() => open.close());
  return open;
}

/** Each edge as [id, from, to, directed], from the case JSON. */
function edgesOf(json: CaseJson) {
  const node = standIns(json);
  const directed = new Map(json.linkTypes.map((type) => [type.key, type.directed]));
  return [
    ...json.links.map(({ uid, from, to, type }) => [
      uid,
      node(from),
      node(to),
      directed.get(type) ?? false,
    ]),
    ...json.attributions.map(({ uid, actor, incident }) => [
      uid,
      actor === null ? `${uid}-actor` : node(actor),
      node(incident),
      true,
    ]),
  ].sort();
}

function nodesOf(json: CaseJson): string[] {
  const node = standIns(json);
  return [
    ...new Set(json.entities.map(({ uid }) => node(uid))),
    ...json.attributions.flatMap(({ uid, actor }) => (actor === null ? [`${uid}-actor`] : [])),
  ].sort();
}

/** Undirected edges are read with their ends in either order. */
function inOrder(edges: readonly (readonly unknown[])[]) {
  return edges
    .map(([id, from, to, directed]) =>
      directed ? [id, from, to, directed] : [id, ...[from, to].sort(), directed],
    )
    .sort();
}

function agree(open: OpenCase): void {
  const json = jsonOf(open);
  for (const format of xmlFormats) {
    const { graph } = read(open, format);
    expect(graph.nodes().sort()).toEqual(nodesOf(json));
    const edges = graph.mapEdges((id, _, from, to) => [id, from, to, graph.isDirected(id)]);
    expect(inOrder(edges)).toEqual(inOrder(edgesOf(json)));
  }
  const { elements } = cytoscapeOf(open);
  expect(elements.nodes.map(({ data }) => data['id'] as string).sort()).toEqual(nodesOf(json));
  const edges = elements.edges.map(({ data }) => [
    data.id,
    data.source,
    data.target,
    data['directed'],
  ]);
  expect(inOrder(edges)).toEqual(inOrder(edgesOf(json)));
}

test('of the sample each reader finds every node and edge, with its ends and its direction', () => {
  agree(sampleCase());
});

test('and so it is for any case', () => {
  fc.assert(
    fc.property(chosenCommands, (commands) => {
      const { open } = caseFromCommands(commands);
      if (jsonOf(open).entities.length > 0) agree(open);
    }),
    { numRuns: 12 },
  );
});

test.each(xmlFormats)(
  '%s says what every attribute is, and leaves out what nobody gave',
  (format) => {
    const { open, uid } = filledCase();
    const { graph } = read(open, format);
    expect(graph.getNodeAttributes(uid.incident)).toMatchObject({
      label: 'Rocket at the base',
      kind: 'incident',
      edtf: '2021-06',
      earliest: '2021-06-01',
      latest: '2021-06-30',
      field_weapon: 'rocket',
      field_count: 1,
      retracted: false,
    });
    expect(graph.getNodeAttributes(uid.place)).toMatchObject({ latitude: 33.8, longitude: 42.4 });
    expect(graph.getNodeAttributes(uid.incident)).not.toHaveProperty('latitude');
    expect(graph.getEdgeAttributes(uid.attribution)).toMatchObject({
      class: 'attribution',
      label: 'likely · low confidence',
      likelihood: 'likely',
      confidence: 'low',
      status: 'open',
      claims: 2,
      independent_sources: 1,
      unsourced: false,
    });
    const unknown = graph.getEdgeAttributes(uid.unknown);
    expect(unknown).toMatchObject({ hypothesis: 'unknown', status: 'open', unsourced: true });
    expect(unknown).not.toHaveProperty('likelihood');
    expect(unknown).not.toHaveProperty('confidence');
    expect(graph.getNodeAttributes(graph.source(uid.unknown))).toMatchObject({
      class: 'unknown-actor',
    });
    expect(graph.getEdgeAttributes(uid.link)).toMatchObject({ class: 'link', type: 'happened-at' });
  },
);

test.each(xmlFormats)(
  '%s has the places of a chart, upwards, and the colours of its nodes',
  (format) => {
    const { open, uid } = filledCase();
    const { graph, notes } = read(open, format, { kind: 'chart', chart: uid.chart });
    expect(graph.getNodeAttributes(uid.actor)).toMatchObject({ x: 10, y: -20 });
    expect(graph.getNodeAttribute(uid.actor, 'color')).toMatch(/^(#|rgb)/);
    expect(notes.join(' ')).toContain('1 date is no single day');
    expect(notes.join(' ')).toContain('1 attribution names nobody');
  },
);

test('GEXF has dates as lifetimes, and an end that nobody knows is open', () => {
  const { open, run } = filledCase();
  run(createEntity('Since', { kind: 'incident', date: '2021-01-05/..' }));
  const { text } = read(open, 'gexf');
  expect(text).toContain('mode="dynamic" timeformat="date"');
  expect(text).toMatch(/label="Rocket at the base" start="2021-06-01" end="2021-06-30"/);
  expect(text).toMatch(/label="Since" start="2021-01-05">/);
});

test('parallel links and those between two that are merged stay apart', () => {
  const { open, run, uid } = filledCase();
  run(createLink(uid.actor, uid.rival), createLink(uid.actor, uid.rival));
  run(merge(uid.rival, uid.actor));
  agree(open);
});

test('Cytoscape JSON has elements as cytoscape.js takes them, downwards', () => {
  const { open, uid } = filledCase();
  const { elements } = cytoscapeOf(open, { kind: 'chart', chart: uid.chart });
  const actor = elements.nodes.find(({ data }) => data['id'] === uid.actor);
  expect(actor).toMatchObject({ position: { x: 10, y: 20 }, classes: 'entity' });
  const attributions = elements.edges.filter(({ classes }) => classes === 'attribution');
  expect(attributions.map(({ data }) => data['likelihood'])).toEqual(['likely', undefined]);
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    ']]>',
    '&amp;<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>',
    'a\u0000b\u0007\u000b\ufffe',
    'tab\tline\r\nend',
    '\u202edesrever\u202c',
    '🛰\u200d "q" \'s\'',
    '=cmd|/C calc!A1',
    ' ',
  ),
);

/** As the case holds it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** What is left of it in XML, which cannot hold all characters. */
function inXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
  return wellFormed(text).replace(forbidden, '\ufffd');
}

test('any text comes back as it was, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(nasty, (description) => {
      const { open, run } = filledCase();
      const uid = newUid();
      run(createEntity('Nasty', { uid, description }));
      for (const format of xmlFormats) {
        const read_ = read(open, format).graph.getNodeAttribute(uid, 'description') as unknown;
        expect(read_).toBe(inXml(description));
      }
      const node = cytoscapeOf(open).elements.nodes.find(({ data }) => data['id'] === uid);
      expect(node?.data['description']).toBe(wellFormed(description));
    }),
    { numRuns: 25 },
  );
});
