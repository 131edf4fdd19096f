import { caseRequests } from '../core/contract';
import type { Sliced } from '../core/sliced';
import type { OpenCase } from './openCase';
import { searchMentions } from './reads/searchMentions';

/** Whoever edits all the time gets an answer, too. */
const MOST_ROUNDS = 3;

/**
 * What takes long of an answer, to be done in slices before it is asked for: what is found is kept,
 * and the answer is quick. Null where it is quick anyway.
 */
export function prepareAnswer(open: OpenCase, name: string, args: unknown): Sliced<void> | null {
  if (name !== 'source.mentions') return null;
  const asked = caseRequests['source.mentions'].args.safeParse(args);
  if (!asked.success) return null;
  const { uid, asOf } = asked.data;
  return untilKept(() =>
    searchMentions(asOf === undefined ? open.connection : open.believedOn(asOf), uid),
  );
}

/** Again where the case has changed in the meantime. */
function* untilKept(start: () => Sliced<unknown>): Sliced<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const work = start();
    if (work.next().done === true) return;
    yield;
    yield* work;
  }
}
