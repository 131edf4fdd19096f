import { Refused } from '../../refused';

/** For a graph file that cannot be read at all: what, where, and what to do. */
export function refuseGraph(message: string): Refused {
  return new Refused('graph.refused', message);
}
