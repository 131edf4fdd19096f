const MB = 1024 * 1024;

/** What a graph that comes in may hold: far above what people have, far below what hurts. */
export const graphLimits = {
  fileBytes: 2048 * MB,
  /** Nodes and edges together, and all else that is said. */
  items: 5_000_000,
  /** Declared attributes, and values of one node. */
  attributes: 2000,
  /** Of one object of JSON, in UTF-16 code units. */
  object: 16 * MB,
  jsonDepth: 64,
} as const;
