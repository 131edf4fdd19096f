import type { When } from '../views/sliceView';
import type { FilterWhen } from './chartFilter';

/** What is vague may lie in the time. Null: no date was given. */
export function liesInTime({ from, to }: FilterWhen, when: When | null): boolean | null {
  if (when === null) return null;
  const { earliest, latest } = when;
  return !(
    (from !== null && latest !== null && latest < from) ||
    (to !== null && earliest !== null && earliest > to)
  );
}
