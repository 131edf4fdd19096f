import type { Counts, Word } from '../views/caseView';

/** What bears on belief comes first, each with its word for one. */
const named: readonly (readonly [word: Word, one: string, many: string])[] = [
  ['judgements', 'judgement', 'judgements'],
  ['claims', 'claim', 'claims'],
  ['attributions', 'hypothesis', 'hypotheses'],
  ['assessments', 'rating', 'ratings'],
  ['sources', 'source', 'sources'],
  ['entities', 'entity', 'entities'],
  ['links', 'link', 'links'],
  ['annotations', 'note', 'notes'],
];

/** More would not be read; the rest is counted. */
const MOST_NAMED = 3;

/** "3 judgements and 5 claims were recorded later". */
export function laterToText(then: Counts, now: Counts): string {
  const later = named
    .map(([word, one, many]) => ({ count: now[word] - then[word], one, many }))
    .filter(({ count }) => count > 0);
  const rest = later.slice(MOST_NAMED).reduce((sum, { count }) => sum + count, 0);
  const parts = later
    .slice(0, MOST_NAMED)
    .map(({ count, one, many }) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`);
  if (rest > 0) parts.push(`${rest.toLocaleString('en')} other${rest === 1 ? '' : 's'}`);
  const last = parts.pop();
  if (last === undefined) return 'nothing was recorded later';
  const all = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  const total = later.reduce((sum, { count }) => sum + count, 0);
  return `${all} ${total === 1 ? 'was' : 'were'} recorded later`;
}
