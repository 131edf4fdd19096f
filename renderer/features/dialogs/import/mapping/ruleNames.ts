import type { Mapping, TextRule } from '../../../../../core/import/mapping/mapping';
import type { Kind } from '../../../../../core/language/kind';

/** What entities of a mapping are called where it is shown: "Actor", or "Actor 2" of several. */
export function ruleNames(
  { entities }: Mapping,
  kinds: readonly Pick<Kind, 'key' | 'label'>[],
): ReadonlyMap<string, string> {
  const labels = new Map(kinds.map(({ key, label }) => [key, label]));
  const counts = new Map<string, number>();
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const numbers = new Map<string, number>();
  return new Map(
    entities.map(({ id, kind }) => {
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      const label = labels.get(kind) ?? kind;
      return [id, counts.get(kind) === 1 ? label : `${label} ${number}`];
    }),
  );
}

/** Where a text comes from, in short. */
export function textRuleToWords(rule: TextRule | undefined): string {
  if (rule === undefined) return '';
  return 'constant' in rule ? `“${rule.constant}”` : rule.columns.join(', ');
}
