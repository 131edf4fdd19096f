import type { When } from '../../../core/views/sliceView';
import { asOfToWords } from '../../../core/wording/asOfToWords';
import type { Format } from '../format';
import type { Said } from '../said';
import {
  edgeAttributes,
  nodeAttributes,
  type GraphAttribute,
  type GraphValues,
} from './graphAttributes';
import { graphEdges, graphNodes, sayWhatIsNoGraph } from './graphElements';
import { hexToRgb } from './hexToRgb';
import { xmlText } from './xmlText';

const types = { int: 'integer', double: 'double', boolean: 'boolean', string: 'string' } as const;

function declare(of: 'node' | 'edge', attributes: readonly GraphAttribute[]): string {
  const lines = attributes.map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${types[type]}"/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function valuesOf({ label: _, ...values }: GraphValues, said: Said): string {
  const given = Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(String(value), said)}"/>`);
  return `<attvalues>${given.join('')}</attvalues>`;
}

/** An end that is not there is open: an older or a later day cannot be told. */
function timeOf(when: When | null): string {
  const start = when?.earliest ? ` start="${when.earliest}"` : '';
  const end = when?.latest ? ` end="${when.latest}"` : '';
  return start + end;
}

function withoutLabel(attributes: readonly GraphAttribute[]): readonly GraphAttribute[] {
  return attributes.filter(({ name }) => name !== 'label');
}

/** GEXF 1.3 with dates as lifetimes (https://gexf.net). */
export const writeGexf: Format = function* (source, said) {
  const { info, asOf } = source;
  const description = asOf === null ? info.uid : `${info.uid}, as believed on ${asOfToWords(asOf)}`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `  <meta><creator>Ascribe</creator><title>${xmlText(info.title, said)}</title>`;
  yield `<description>Case ${description}</description></meta>\n`;
  yield '  <graph mode="dynamic" timeformat="date" defaultedgetype="undirected">\n';
  yield declare('node', withoutLabel(nodeAttributes(source)));
  yield declare('edge', withoutLabel(edgeAttributes(source)));
  yield `    <nodes>\n`;
  for (const { id, label, when, spot, colour, values } of graphNodes(source, said)) {
    const { r, g, b } = hexToRgb(colour);
    yield `      <node id="${id}" label="${xmlText(label, said)}"${timeOf(when)}>`;
    yield `${valuesOf(values, said)}<viz:color r="${r}" g="${g}" b="${b}"/>`;
    // Gephi draws upwards.
    if (spot) yield `<viz:position x="${spot.x}" y="${-spot.y}" z="0"/>`;
    yield '</node>\n';
  }
  yield '    </nodes>\n    <edges>\n';
  for (const edge of graphEdges(source, said)) {
    const { id, label, from, to, directed, when, line, values } = edge;
    const kind = xmlText(String(values['type']), said);
    const ends = `source="${from}" target="${to}" type="${directed ? 'directed' : 'undirected'}"`;
    yield `      <edge id="${id}" ${ends} kind="${kind}" label="${xmlText(label, said)}"${timeOf(when)}>`;
    yield `${valuesOf(values, said)}<viz:shape value="${line}"/></edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
  sayWhatIsNoGraph(source, said);
};
