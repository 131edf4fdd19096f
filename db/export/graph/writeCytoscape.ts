import type { Format } from '../format';
import {
  edgeAttributes,
  nodeAttributes,
  type GraphAttribute,
  type GraphValues,
} from './graphAttributes';
import { graphEdges, graphNodes, sayWhatIsNoGraph } from './graphElements';

/** Cytoscape takes the sort of a column from its values: 33 and 33.5 would be of two. */
function toJson(value: GraphValues[string], type: GraphAttribute['type'] | undefined): string {
  const json = JSON.stringify(value);
  return type === 'double' && Number.isInteger(value) && !json.includes('e') ? `${json}.0` : json;
}

function dataWriter(attributes: readonly GraphAttribute[]): (values: GraphValues) => string {
  const types = new Map(attributes.map(({ name, type }) => [name, type]));
  return (values) =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${JSON.stringify(name)}:${toJson(value, types.get(name))}`)
      .join(',');
}

/** The elements of cytoscape.js as Cytoscape on the desktop opens them, too. */
export const writeCytoscape: Format = function* (source, said) {
  const { info, asOf } = source;
  const about = JSON.stringify({
    name: info.title,
    shared_name: info.title,
    case_uid: info.uid,
    ...(asOf !== null && { as_of: asOf }),
  });
  const nodeData = dataWriter(nodeAttributes(source));
  const edgeData = dataWriter(edgeAttributes(source));
  yield `{"format_version":"1.0","generated_by":"ascribe","target_cytoscapejs_version":"~3","data":${about},\n`;
  yield '"elements":{"nodes":[';
  let separator = '\n';
  for (const { id, label, spot, colour, values } of graphNodes(source, said)) {
    const data = nodeData({ id, name: label, ...values, colour });
    const position = spot === null ? '' : `,"position":${JSON.stringify(spot)}`;
    yield `${separator}{"data":{${data}}${position},"classes":${JSON.stringify(values['class'])}}`;
    separator = ',\n';
  }
  yield '\n],"edges":[';
  separator = '\n';
  for (const { id, label, from, to, directed, line, values } of graphEdges(source, said)) {
    const data = edgeData({
      id,
      source: from,
      target: to,
      name: label,
      interaction: values['type'] ?? null,
      ...values,
      directed,
      line,
    });
    yield `${separator}{"data":{${data}},"classes":${JSON.stringify(values['class'])}}`;
    separator = ',\n';
  }
  yield '\n]}}\n';
  sayWhatIsNoGraph(source, said);
};
