import type { ArgsOf, CaseRequest, caseRequests, ReplyOf } from '../../../core/contract';
import { answerCaseRequest } from '../../../db/answerCaseRequest';
import { openCase, type OpenCase } from '../../../db/openCase';

export interface OpenedCase {
  readonly open: OpenCase;
  readonly chart: string;
  readonly ask: <N extends CaseRequest>(
    name: N,
    args: ArgsOf<typeof caseRequests, N>,
  ) => ReplyOf<typeof caseRequests, N>;
}

/** Opens a case as a window does it, for those who ask as a window does. */
export function openedCase(path: string): OpenedCase {
  const opened = openCase(path, { mode: 'read' });
  if (!opened.ok) throw new Error(opened.error.message);
  const open = opened.value;
  const chart = open.connection.get<{ uid: string }>('SELECT uid FROM chart ORDER BY id LIMIT 1');
  return {
    open,
    chart: chart?.uid ?? '',
    ask: (name, args) => {
      const answer = answerCaseRequest(open, name, args, 'Benchmark');
      if (!answer.ok) throw new Error(`${answer.error.message} (${answer.error.code})`);
      return answer.value;
    },
  };
}
