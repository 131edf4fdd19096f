import { caseRequests, type ArgsOf, type CaseRequest, type ReplyOf } from '../../../core/contract';
import { fail, ok, type Result } from '../../../core/result';
import type { CaseDesk } from '../case/caseDesk';

/** What the open case answers, held against the contract as the guard does for windows. */
export async function readCase<N extends CaseRequest>(
  desk: CaseDesk,
  name: N,
  args: ArgsOf<typeof caseRequests, N>,
): Promise<Result<ReplyOf<typeof caseRequests, N>>> {
  const answer = await desk.ask(name, args);
  if (!answer.ok) return answer;
  const parsed = caseRequests[name].reply.safeParse(answer.value);
  if (!parsed.success) {
    return fail(
      'reply.malformed',
      `Ascribe could not make sense of what the case holds (${name}).`,
    );
  }
  return ok(parsed.data as ReplyOf<typeof caseRequests, N>);
}
