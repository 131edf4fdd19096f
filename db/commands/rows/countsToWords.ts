import { countOf, listOf } from './wording';

/** What is worth telling when it goes, by the name of its table, in the order in which it is told. */
const nouns = {
  entity: ['entity', 'entities'],
  source: ['source', 'sources'],
  chart: ['chart', 'charts'],
  link: ['link', 'links'],
  attribution: ['hypothesis', 'hypotheses'],
  passage: ['passage', 'passages'],
  claim: ['claim', 'claims'],
  annotation: ['note', 'notes'],
  entity_merge: ['merge', 'merges'],
} as const;

export type Counted = keyof typeof nouns;

export function isCounted(table: string): table is Counted {
  return Object.hasOwn(nouns, table);
}

/** "2 entities and 1 link"; empty where there is nothing. */
export function countsToWords(counts: ReadonlyMap<Counted, number>): string {
  const parts = (Object.keys(nouns) as Counted[]).flatMap((table) => {
    const count = counts.get(table) ?? 0;
    return count > 0 ? [countOf(count, nouns[table])] : [];
  });
  return listOf(parts);
}
