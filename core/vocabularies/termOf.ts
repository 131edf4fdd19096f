import type { Term } from './term';

/** The entry of a vocabulary for a term that the vocabulary's schema has accepted. */
export function termOf<T extends Term>(terms: readonly T[], term: T['term']): T {
  const found = terms.find((entry) => entry.term === term);
  if (!found) throw new Error(`No such term: ${term}`);
  return found;
}
