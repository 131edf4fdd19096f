import type { ArgsOf, caseRequests, ReplyOf } from '../../core/contract';
import { answerCaseRequest } from '../answerCaseRequest';
import { author } from './author';
import { filledCase } from './filledCase';
import { unwrap } from './unwrap';

type Requests = typeof caseRequests;
type Dated = Extract<
  keyof Requests,
  `${'entity' | 'link' | 'attribution' | 'source' | 'chart'}.${string}` | 'case.search'
>;

/** What `filledCase` holds was recorded on this day; all that follows a month later or more. */
export const FIRST_DAY = '2026-01-01';

/** A filled case on 1 February, for questions about what was believed before. */
export function monthLater() {
  const filled = filledCase();
  filled.passDays(31);
  const { open, uid, run, passDays, path } = filled;
  const ask = <N extends Dated>(request: N, args: ArgsOf<Requests, N>): ReplyOf<Requests, N> =>
    unwrap(answerCaseRequest(open, request, args, author));
  return { open, uid, run, passDays, path, ask };
}
