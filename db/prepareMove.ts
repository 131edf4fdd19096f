import { caseRequests, type Change } from '../core/contract';
import type { Result } from '../core/result';
import type { Sliced } from '../core/sliced';
import type { OpenCase } from './openCase';
import type { Move } from './writing/stepThroughLog';

function toMove(name: string, args: unknown): Move | null {
  if (name === 'case.undo') return 'undo';
  if (name === 'case.redo') return 'redo';
  if (name !== 'case.stepTo') return null;
  const parsed = caseRequests['case.stepTo'].args.safeParse(args);
  return parsed.success ? parsed.data : null;
}

/**
 * Undo, redo or stepping that takes long, to be done in slices; null where it is another request, or
 * quick.
 */
export function prepareMove(
  open: OpenCase,
  name: string,
  args: unknown,
  author: string,
): Sliced<Result<Change | null>> | null {
  const move = toMove(name, args);
  return move && open.moveInSlices(move, author);
}
