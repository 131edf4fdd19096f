/** What a case's data is written as, for other programs. The first extension is the usual one. */
export const dataFormats = [
  {
    format: 'json',
    label: 'Case JSON',
    extensions: ['.json'],
    purpose: 'All of the case in its own words, to keep and to read into another case.',
  },
  {
    format: 'csv',
    label: 'CSV tables',
    extensions: ['.csv.zip'],
    purpose: 'Tables for spreadsheets and statistics: entities, links, attributions, claims, …',
  },
  {
    format: 'graphml',
    label: 'GraphML',
    extensions: ['.graphml'],
    purpose: 'The graph with all its attributes, for yEd, Gephi, NetworkX, igraph and others.',
  },
  {
    format: 'gexf',
    label: 'GEXF',
    extensions: ['.gexf'],
    purpose: 'The graph with its dates as a timeline, positions and colours, for Gephi.',
  },
  {
    format: 'stix',
    label: 'STIX 2.1 bundle',
    extensions: ['.stix.json'],
    purpose: 'Threat intelligence platforms: OpenCTI, MISP and others.',
  },
  {
    format: 'cytoscape',
    label: 'Cytoscape JSON',
    extensions: ['.cyjs'],
    purpose: 'The graph for Cytoscape on the desktop and for cytoscape.js in web pages.',
  },
  {
    format: 'ftm',
    label: 'FollowTheMoney',
    extensions: ['.ftm.jsonl', '.ftm.json'],
    purpose: 'Entities, a line each, for Aleph, OpenAleph and the tools around them.',
  },
  {
    format: 'cypher',
    label: 'Cypher statements',
    extensions: ['.cypher'],
    purpose: 'Graph databases: Neo4j, Memgraph and others that speak openCypher.',
  },
] as const;

type Described = (typeof dataFormats)[number];

export type DataFormat = Described['format'];

/** Longest first, so that `x.stix.json` is not taken for case JSON. */
const byEnding = dataFormats
  .flatMap(({ format, extensions }) => extensions.map((extension) => ({ format, extension })))
  .sort((one, other) => other.extension.length - one.extension.length);

/** What the name of a file says that it holds; null where it says nothing of data. */
export function dataFormatOf(path: string): DataFormat | null {
  const name = path.toLowerCase();
  return byEnding.find(({ extension }) => name.endsWith(extension))?.format ?? null;
}

export function describeDataFormat(format: DataFormat): Described {
  return dataFormats.find((described) => described.format === format) as Described;
}
