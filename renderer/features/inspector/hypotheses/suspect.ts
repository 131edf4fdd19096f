import type { Attribution } from '../../../../core/language/attribution';
import { fail, ok, type Result } from '../../../../core/result';
import type { Uid } from '../../../../core/uid';

/** Whom a hypothesis points at, while it is being chosen. */
export interface Suspect {
  readonly hypothesis: Attribution['hypothesis'];
  readonly actor: { readonly uid: Uid; readonly name: string } | null;
}

/** What the commands want: an actor exactly where the hypothesis names one. */
export function suspectToArguments({
  hypothesis,
  actor,
}: Suspect): Result<Pick<Attribution, 'hypothesis' | 'actor'>> {
  if (hypothesis !== 'actor') return ok({ hypothesis, actor: null });
  return actor === null
    ? fail('typed.invalid', 'Choose the actor, or say that it is unknown or someone else.')
    : ok({ hypothesis, actor: actor.uid });
}
