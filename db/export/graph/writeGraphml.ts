import { hexToRgb } from './hexToRgb';
import type { Format } from '../format';
import type { Said } from '../said';
import {
  edgeAttributes,
  nodeAttributes,
  type GraphAttribute,
  type GraphValues,
} from './graphAttributes';
import { graphEdges, graphNodes, sayWhatIsNoGraph } from './graphElements';
import { xmlText } from './xmlText';

/** As Gephi and others know them. */
const drawn: readonly GraphAttribute[] = [
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
  { name: 'r', type: 'int' },
  { name: 'g', type: 'int' },
  { name: 'b', type: 'int' },
];

type Of = 'graph' | 'node' | 'edge';

const keyId = (of: Of, name: string) => `${of}_${name}`;

function keyLine(of: Of, { name, type }: GraphAttribute): string {
  return `  <key id="${keyId(of, name)}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function dataOf(of: Of, values: GraphValues, said: Said): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${keyId(of, name)}">${xmlText(String(value), said)}</data>`)
    .join('');
}

/** The graph with typed keys (http://graphml.graphdrawing.org); what was not given has no data. */
export const writeGraphml: Format = function* (source, said) {
  const { info, asOf } = source;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const name of ['case_uid', 'title', 'as_of'])
    yield keyLine('graph', { name, type: 'string' });
  for (const attribute of [...nodeAttributes(source), ...drawn]) yield keyLine('node', attribute);
  for (const attribute of edgeAttributes(source)) yield keyLine('edge', attribute);
  yield '  <graph id="G" edgedefault="undirected">\n';
  yield `    ${dataOf('graph', { case_uid: info.uid, title: info.title, as_of: asOf }, said)}\n`;
  for (const { id, spot, colour, values } of graphNodes(source, said)) {
    // Those who read GraphML draw upwards.
    const place: GraphValues = spot === null ? {} : { x: spot.x, y: -spot.y };
    const data = dataOf('node', { ...values, ...place, ...hexToRgb(colour) }, said);
    yield `    <node id="${id}">${data}</node>\n`;
  }
  for (const { id, from, to, directed, values } of graphEdges(source, said)) {
    const ends = `source="${from}" target="${to}" directed="${String(directed)}"`;
    yield `    <edge id="${id}" ${ends}>${dataOf('edge', values, said)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
  sayWhatIsNoGraph(source, said);
};
