/** Graphs that are read, with words for people. */
export const graphFormats = {
  graphml: 'GraphML',
  gexf: 'GEXF',
  cytoscape: 'Graph as JSON',
  stix: 'STIX 2.1 bundle',
  ftm: 'FollowTheMoney',
} as const;

export type GraphFormat = keyof typeof graphFormats;
