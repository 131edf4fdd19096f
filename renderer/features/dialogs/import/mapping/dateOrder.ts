import { guessDateFormat } from '../../../../../core/import/mapping/guessDateFormat';
import type { DateRule, Mapping } from '../../../../../core/import/mapping/mapping';

function columnsOfDate(rule: DateRule | null): readonly string[] {
  if (rule === null || 'year' in rule || rule.format !== 'plain') return [];
  return 'column' in rule ? [rule.column] : [rule.from, rule.to];
}

/** Columns whose dates may begin with the day or with the month, while nobody has said which. */
export function unsureDates(
  { entities, links }: Mapping,
  seenIn: (column: string) => readonly string[],
): readonly string[] {
  const columns = [...entities, ...links].flatMap(({ date }) => columnsOfDate(date));
  return [...new Set(columns)].filter(
    (column) => (guessDateFormat(column, seenIn(column))?.question ?? null) !== null,
  );
}

/** The mapping with this order wherever it reads the column as a date. */
export function withDateOrder(mapping: Mapping, column: string, format: 'dmy' | 'mdy'): Mapping {
  const changed = <R extends { readonly date: DateRule | null }>(rule: R): R =>
    columnsOfDate(rule.date).includes(column) ? { ...rule, date: { ...rule.date, format } } : rule;
  return {
    ...mapping,
    entities: mapping.entities.map(changed),
    links: mapping.links.map(changed),
  };
}
