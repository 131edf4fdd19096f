/** Graphs that are read, with words for people. */
export const graphFormats = {
  graphml: 'GraphML',
  gexf: 'GEXF',
  cytoscape: 'Graph as JSON',
} as const;

export type GraphFormat = keyof typeof graphFormats;
