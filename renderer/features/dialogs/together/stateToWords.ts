import type { Difference } from '../../../../core/together/comparisonView';

const changes = {
  here: 'changed here',
  there: 'changed there',
  both: 'changed on both sides',
} as const;

/** How a thing stands in the two cases, in some words. */
export function stateToWords({ state, changed, deleted, judgements }: Difference): string {
  if (state === 'there') return deleted ? 'only there, deleted here' : 'only there';
  if (state === 'here') return deleted ? 'only here, deleted there' : 'only here';
  const isJudged = judgements.here + judgements.there > 0;
  if (isJudged && changed === null) return 'judged otherwise';
  return changed === null ? 'different' : changes[changed];
}
