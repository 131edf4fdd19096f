import type { CaseJson } from '../../core/caseJson';

/** Who stands for whom, from the merges alone. */
export function standIns({ merges }: CaseJson): (uid: string) => string {
  const into = new Map(
    merges.filter(({ retraction }) => !retraction).map((merged) => [merged.entity, merged.into]),
  );
  const find = (uid: string): string => {
    const next = into.get(uid);
    return next === undefined ? uid : find(next);
  };
  return find;
}
