import { caseRequests, type CaseRequest } from '../../core/contract';
import { fail, type Result } from '../../core/result';
import { answerCaseRequest } from '../../db/answerCaseRequest';
import { nextStepAfter } from '../nextStepAfter';
import { seat } from './seat';

/** Answers about the open case. Parses what main sent once more: this process trusts nobody with the case. */
export function answerQuestion(name: string, args: unknown, author: string): Result<unknown> {
  try {
    if (Object.hasOwn(caseRequests, name)) {
      const known = name as CaseRequest;
      const parsed = caseRequests[known].args.safeParse(args);
      if (!parsed.success) return malformed(name);
      if (seat.open === null) return fail('case.none', 'No case is open in this process.');
      return answerCaseRequest(seat.open, known, parsed.data as never, author);
    }
  } catch (error) {
    return unexpected(error, name);
  }
  return fail('ipc.unknown', `The process of the case does not know “${name}”.`);
}

export function malformed(name: string): Result<never> {
  return fail('ipc.malformed', `The process of the case did not understand “${name}”.`);
}

export function unexpected(error: unknown, request: string): Result<never> {
  // Only for someone who watches on a terminal: the text may hold parts of the case.
  console.error(error);
  return fail(
    'database.unexpected',
    `Something unexpected went wrong in the case file. ${nextStepAfter(request)} ` +
      'If it happens again, open a copy from before.',
  );
}
