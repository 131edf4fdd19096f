import type { Attribution } from '../../../core/language/attribution';
import { Refused } from '../../refused';
import type { Writer } from '../../writing/writer';
import { needEntityOfBase } from '../rows/kinds';

/** An actor is named exactly when the hypothesis is that an actor did it. */
export function hypothesisToColumns(
  writer: Writer,
  hypothesis: Attribution['hypothesis'],
  actor: string | null,
) {
  if ((hypothesis === 'actor') !== (actor !== null)) {
    throw new Refused(
      'attribution.actor',
      hypothesis === 'actor'
        ? 'This hypothesis names no actor. Choose the actor, or say that it is unknown or someone else.'
        : 'A hypothesis that it was someone unknown, or someone else, names no actor. Leave the actor out.',
    );
  }
  return {
    hypothesis,
    actorId: actor === null ? null : needEntityOfBase(writer, actor, 'actor').id,
  };
}
