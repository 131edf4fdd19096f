import { printQuery } from '../../../core/query/printQuery';
import { foldText } from '../../../core/text/foldText';
import type { LanguageView } from '../../../core/views/caseView';

/** A kind, a type of link or a field that is called as was typed, and the query for what has it. */
export interface LanguageHit {
  readonly label: string;
  readonly what: string;
  readonly query: string;
}

/** Every typed word begins a word of one of the names. */
function isCalled(names: readonly string[], terms: readonly string[]): boolean {
  const words = names.flatMap((name) => foldText(name).split(' '));
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}

/** Kinds, types of link and fields by their labels. */
export function languageHits({ kinds, linkTypes }: LanguageView, typed: string): LanguageHit[] {
  const terms = foldText(typed).split(' ');
  if (terms.join('').length < 3) return [];
  const fields = new Map(kinds.flatMap((kind) => kind.fields.map((field) => [field.key, field])));
  return [
    ...kinds
      .filter(({ key, label, plural }) => isCalled([key, label, plural], terms))
      .map(({ key, plural, count }) => ({
        label: plural,
        what: `kind · ${count.toLocaleString('en')}`,
        query: printQuery([{ key: 'kind', terms: [key] }]),
      })),
    ...linkTypes
      .filter(({ key, label, inverse }) => isCalled([key, label, inverse], terms))
      .map(({ key, label, count }) => ({
        label,
        what: `link · ${count.toLocaleString('en')}`,
        query: printQuery([{ key: 'link', terms: [key] }]),
      })),
    ...[...fields.values()]
      .filter(({ key, label }) => isCalled([key, label], terms))
      .map(({ key, label }) => ({
        label,
        what: 'field',
        query: printQuery([{ key: 'has', field: key }]),
      })),
  ].slice(0, 8);
}
