import { buildCaseGraph } from '../../core/graph/caseGraph';
import { isSameGraph } from '../../core/graph/sameGraph';
import { finishNow } from '../../core/sliced';
import { currentGraph } from '../reads/graph/currentGraph';
import { readGraphParts } from '../reads/graph/readGraphParts';
import type { Check } from './findings';

export const checkGraph: Check = {
  about: 'that the stored graph is that of the rows',
  *find(connection) {
    if (!connection.get('SELECT id FROM graph_snapshot')) return;
    const { graph, types } = finishNow(currentGraph(connection));
    const anew = buildCaseGraph(finishNow(readGraphParts(connection, types)));
    if (isSameGraph(graph, anew)) return;
    yield 'The stored graph does not say what the rows say, so ways may be missing or lead nowhere. The case was changed by another program. Run `DELETE FROM graph_snapshot` on it: the graph is then made anew.';
  },
};
